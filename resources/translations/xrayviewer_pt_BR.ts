<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation>Sobre o xrayviewer</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Radiografia de tórax</translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation>As radiografias ficam neste computador. O programa não usa a rede.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation>Software livre sob a licença Apache 2.0. As licenças das bibliotecas em que se baseia o acompanham, em THIRD_PARTY_LICENCES.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation>Somente para pesquisa. Não para diagnóstico. O programa não é um dispositivo médico; não baseie decisões sobre pacientes no que ele mostra.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Versão {0}, Qt {1}</translation>
    </message>
</context>
<context>
    <name>AnalysisStateView</name>
    <message>
        <source>Analyse again</source>
        <translation>Analisar de novo</translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation>Analisando a radiografia…</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Nenhuma radiografia está aberta.</translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation>Nenhum modelo opina sobre esta radiografia até você escolher um.</translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation>Iniciando os modelos; a primeira radiografia leva alguns segundos…</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>Estado da análise</translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation>A análise está em andamento</translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation>Esperando a radiografia e seus modelos…</translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation>Cartão de banco, 85,6 mm de largura</translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation>Contorno do cartão</translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation>As setas esquerda e direita mudam sua largura</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation>Escores antes e depois</translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Janelas predefinidas</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation>Comparar triagens</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation>Radiografias com outro resultado</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Triagem {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Escore de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Inclinação da calibração</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Números de ambos</translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation>Radiografias medidas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation>Mostra quanto de um número vem de pacientes dos dois lados da partição.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation>Treinar o mesmo com distribuição ao &amp;acaso</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on films of other sources or folders.</source>
        <translation>Treina o mesmo de novo e mede em radiografias de outras fontes ou pastas.</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on the films that were taken last.</source>
        <translation>Treina o mesmo de novo e mede nas radiografias mais recentes.</translation>
    </message>
    <message>
        <source>no other training</source>
        <translation>nenhum outro treinamento</translation>
    </message>
    <message>
        <source>“{0}” is trained now; see “Run”. Compare with it once it has ended.</source>
        <translation>“{0}” está sendo treinado; veja “Execução”. Compare com ele quando terminar.</translation>
    </message>
    <message>
        <source>…measured on &amp;later films</source>
        <translation>…medido em radiografias pos&amp;teriores</translation>
    </message>
    <message>
        <source>…measured on other &amp;places</source>
        <translation>…medido em outros &amp;locais</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation>Acesso {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Quadro {0} de {1}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Identidade oculta</translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation>Lateralidade {0}</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0}%</translation>
    </message>
    <message>
        <source>under 2 months</source>
        <translation>menos de 2 meses</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} anos</translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation>&amp;Voltar às radiografias</translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation>&amp;Mudar o rótulo para “{0}”</translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation>Man&amp;ter o rótulo, próxima</translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation>E&amp;xcluir esta radiografia</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Desfazer a última mudança</translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation>0  Não sei dizer</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Mudar o rótulo</translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation>Esta radiografia mostra “{0}”?</translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation>Todas as radiografias com rótulo duvidoso já foram votadas.</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Radiografias examinadas</translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label a score of {0}.</source>
        <translation>Classificadores que não viram esta radiografia dão ao rótulo dela um escore de {0}.</translation>
    </message>
    <message>
        <source>Label court</source>
        <translation>Revisão de rótulos</translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation>Comparando rótulos…</translation>
    </message>
    <message>
        <source>No film that waits for a vote has a label that is likely wrong.</source>
        <translation>Nenhuma radiografia à espera de voto tem um rótulo provavelmente errado.</translation>
    </message>
    <message>
        <source>No label is likely wrong.</source>
        <translation>Nenhum rótulo parece errado.</translation>
    </message>
    <message>
        <source>One film with a label that is likely wrong waits for a vote.</source>
        <translation>Uma radiografia com rótulo provavelmente errado espera seu voto.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Quick heads that had not seen a film agree with its label, or are not sure enough to doubt it. That does not prove the labels right.</source>
        <translation>Classificadores rápidos que não tinham visto uma radiografia concordam com seu rótulo, ou não estão seguros o bastante para duvidar dele. Isso não prova que os rótulos estejam certos.</translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation>Mostrar no vi&amp;sualizador</translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation>Entre as radiografias perguntadas há algumas de que ninguém duvida. Rótulo e escore são mostrados depois da sua resposta.</translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation>O rótulo diz: {0}.</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>O que esta radiografia mostra?</translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation>Você concorda com o rótulo.</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>Você não soube dizer.</translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation>Você votou sobre {0} radiografias.</translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation>Você diz: {0}.</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>não {0}</translation>
    </message>
    <message>
        <source>{0} films with a label that is likely wrong wait for a vote.</source>
        <translation>{0} radiografias com rótulo provavelmente errado esperam seu voto.</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation>Está guardado em {0}</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Relatório da última execução</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto do relatório</translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation>O programa encontrou um erro na última vez em que foi executado. O relatório abaixo contém versões e lugares no código do programa, e nada de radiografias ou pacientes. Não foi enviado a lugar nenhum; se quiser que o erro seja investigado, copie-o para quem lhe dá suporte.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation>Rótulos d&amp;uvidosos…</translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation>A&amp;vançar: receita</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>Mudar rótulo para</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Escolher uma tabela…</translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation>Solte uma pasta com uma pasta de radiografias para cada rótulo</translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation>Solte aqui radiografias rotuladas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation>Radiografias e rótulos</translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation>Lendo radiografias</translation>
    </message>
    <message>
        <source>Films read</source>
        <translation>Radiografias lidas</translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation>Pasta de radiografias rotuladas</translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation>Por exemplo, “normal” e “pneumonia”. Uma pasta com train, val e test também serve, assim como uma tabela CSV com as colunas path e label (e patient, split).</translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation>Rótulos e o que foi encontrado</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Procurando radiografias…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Outro rótulo</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Outra tabela…</translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation>Atalhos e mais radiografias</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Mostrar no visualizador</translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation>Mostra as radiografias cujo rótulo é mais provavelmente errado, para um segundo voto.</translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation>Algumas radiografias com “{0}”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation>Tabela de radiografias rotuladas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation>As radiografias em questão</translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation>As radiografias cujo rótulo você queria mudar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que examinar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation>Dispositivo que falhou</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>Tentar o dispositivo de novo</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Solte para abrir</translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>época {0}: {1}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
</context>
<context>
    <name>EpochTableModel</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation>Perda, seleção</translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation>Perda, aprendizado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation>0 a {0} log-odds, igual para todos os achados</translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation>0 a {0} log-odds, escala própria deste achado</translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation>VERIFICAÇÃO DE ENTRADA: RECUSADA</translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation>SEM LOCALIZAÇÃO CONFIÁVEL</translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation>O mapa não passou nas verificações.</translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation>De onde veio o escore,</translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation>não o contorno de uma lesão</translation>
    </message>
    <message>
        <source>{0}, same scale for all findings</source>
        <translation>{0}, igual para todos os achados</translation>
    </message>
    <message>
        <source>{0}, scaled to this map alone</source>
        <translation>{0}, escala própria deste mapa</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation>Também as datas dos estudos e as notas. O que está gravado na imagem permanece em qualquer caso.</translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation>Copiar as visíveis para treinar…</translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation>Copiar radiografias para treinar</translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation>Contagens, distribuição dos escores e uma página para cada radiografia positiva.</translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation>Exportar o que está visível</translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation>Para uma pasta nova, todas com o rótulo que você der; elas mantêm seus pixels.</translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation>Rótulo das {0} radiografias visíveis, por exemplo “normal”:</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Nova pasta (*)</translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation>Nova pasta para as radiografias</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Relatório em PDF…</translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation>Relatórios (*{0})</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tabelas (*{0})</translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation>Com nomes de arquivos e pacientes</translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation>radiografias_rotuladas</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
</context>
<context>
    <name>FilmBadges</name>
    <message>
        <source>! 1 REMARK</source>
        <translation>! 1 OBSERVAÇÃO</translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation>! {0} OBSERVAÇÕES</translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation>Uma versão reduzida provisória; a radiografia completa está sendo lida.</translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation>Preto e branco estão trocados.</translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation>IMAGEM COLORIDA: NÃO É RADIOGRAFIA?</translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation>A compressão alterou os pixels desta radiografia.</translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation>RADIOGRAFIA ANTERIOR</translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation>REALÇADA</translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation>ESPELHADA</translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation>Filtrada somente na tela: {0}.</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation>INVERTIDA</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation>COM PERDAS</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation>Espelhada: esquerda e direita estão trocadas.</translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation>PRÉVIA 1/{0}</translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation>Partes dela foram cobertas para ver outros escores. Esc encerra.</translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation>RECUSADA, COM ESCORES</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>GIRADA {0}°</translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation>Radiografias têm apenas níveis de cinza.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation>TEXTO GRAVADO</translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation>O arquivo diz que não mostra nenhum paciente.</translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation>A última radiografia escolhida não pode ser mostrada; esta é uma anterior.</translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation>A verificação de entrada recusou esta imagem. Mesmo assim, seus escores são mostrados.</translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation>Os próprios pixels podem identificar o paciente; isso não pode ser ocultado.</translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation>Girada no sentido horário em relação ao arquivo.</translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation>E SE: IMAGEM ALTERADA</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation>Radiografias por paciente, estudo e série</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como encontradas</translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation>Voltar ao limiar do modelo</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Por uma coluna</translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation>Radiografias visíveis</translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation>Modelos, maiores primeiro</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation>Buscar nome, paciente, motivo, nota</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Limiar em vigor</translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation>Limiar do modelo</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>como o modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation>odds × {0}</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} em vez de {1}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, recusada</translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
</context>
<context>
    <name>FindingsRows</name>
    <message numerus="yes">
        <source>%Ln negative</source>
        <translation>
            <numerusform>%Ln negativo</numerusform>
            <numerusform>%Ln negativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings and their figures</source>
        <translation>Achados e seus números</translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation>Achados negativos</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation>Painel de achados</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Somente para pesquisa, não para diagnóstico.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Verificação de entrada</translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation>Verificação de entrada: 1 observação</translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation>Verificação de entrada: tudo certo</translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation>Verificação de entrada: recusada</translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation>Verificação de entrada: {0} observações</translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation>Mais incomum nisto do que {0}% das radiografias de tórax.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Remarks of the input check</source>
        <translation>Observações da verificação de entrada</translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation>Números por incidência, sexo, idade e origem</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation>Radiografias de menos para concluir muito.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidência</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>with / without</source>
        <translation>com / sem</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado e mouse</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Páginas de ajuda</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Nenhuma radiografia está aberta.</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Janela de {0} a {1}</translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation>{0}: {1} pixels</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Nenhuma radiografia está aberta.</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} por {1} pixels</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation>Concordância com os modelos</translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation>Radiografia escolhida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the chosen film</source>
        <translation>Abrir a radiografia escolhida</translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation>Abrir a radiografia escolhida para leitura  (Enter)</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Sua avaliação</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation>&amp;Pressione uma tecla</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>A&amp;tribuir</translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation>Acrescentar como &amp;outra</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Comandos e teclas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys &amp;as in</source>
        <translation>Teclas &amp;como no</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como no</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>Re&amp;mover teclas</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>O comando já tem esta tecla.</translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation>A tecla pertence a “{0}”, que vai perdê-la.</translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation>A tecla está livre.</translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation>A tecla está reservada para “{0}”, que outros visualizadores têm ali.</translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation>Desfazer todas as muda&amp;nças</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Desfazer todas as mudanças</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>LearningCurvePlot</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>What more films would bring</source>
        <translation>O que mais radiografias trariam</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>pacientes para aprender</translation>
    </message>
    <message>
        <source>{0} patients: {1}</source>
        <translation>{0} pacientes: {1}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>Onde está a evidência</translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation>Onde está a evidência: {0}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>&amp;Desfazer: excluir “{0}”</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>Exported models (*.zip card.json)</source>
        <translation>Modelos exportados (*.zip card.json)</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importar modelo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Novo nome:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Nota sobre “{0}”:</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Renomear modelo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation>Aceita um modelo exportado: um arquivo ZIP, ou card.json em uma pasta de modelo.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>veio com o programa</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation>seu, em uso</translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation>seu, com ressalvas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation>Radiografias, exibição e janela</translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation>Achados e janela</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>Conteúdo da janela</translation>
    </message>
    <message>
        <source>{0} — xrayviewer</source>
        <translation>{0} — xrayviewer</translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>&amp;Next place</source>
        <translation>&amp;Próximo lugar</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation>Lugares aqui: {0}. Capítulos: {1}.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto do manual</translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation>Verificação do mapa de calor</translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation>Verificando o mapa…</translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation>Números da verificação</translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation>Mostrar o mapa mesmo assim</translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation>O mapa está sendo verificado</translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation>Onde está a evidência</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation>&amp;Mapa de calor na radiografia</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>C&amp;orte</translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation>Escolha um achado para ver de onde veio seu escore.</translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation>G. Segure Espaço para ver só a radiografia.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation>Nada na radiografia fala a favor deste achado.</translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest value.</source>
        <translation>Desligado: a cor mais viva é o valor máximo de cada achado.</translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation>Opa&amp;cidade</translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation>Mesma escala para todos os achados</translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation>Mostrar seu mapa mesmo assim</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Estilo do mapa de calor</translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation>O mapa não passou nas verificações, por isso não é mostrado.</translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation>O escore está abaixo do ponto de operação, por isso nenhum mapa é mostrado.</translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation>De onde veio o escore, não o contorno de uma lesão.</translation>
    </message>
</context>
<context>
    <name>MapMethodControls</name>
    <message>
        <source>Computing the map, which may take minutes…</source>
        <translation>Calculando o mapa, o que pode levar minutos…</translation>
    </message>
    <message>
        <source>Computing the map…</source>
        <translation>Calculando o mapa…</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Ca&amp;mada</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Última camada</translation>
    </message>
    <message>
        <source>Layer of the heat map</source>
        <translation>Camada do mapa de calor</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Méto&amp;do</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Método do mapa de calor</translation>
    </message>
    <message>
        <source>The map is being computed</source>
        <translation>O mapa está sendo calculado</translation>
    </message>
    <message>
        <source>{0}, {1} x {2}</source>
        <translation>{0}, {1} x {2}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation>Ficha do modelo {0}</translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation>{0}
Abre a ficha do modelo.</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Texto da ficha do modelo</translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation>A ficha do modelo está na área de transferência.</translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation>{0}, versão {1}, resumo criptográfico {2}</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation>DICOM (*.dcm *.dicom *.ima DICOMDIR)</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Triar pasta</translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation>Exportar imagem</translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation>Radiografia na própria resolução (*.png)</translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation>A impressora ({0}) não aceitou nenhuma página. Escolha outra ou imprima em um arquivo.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>A vista está na área de transferência.</translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation>Vista como na tela (*.png)</translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation>radiografia-{0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation>São necessárias radiografias dos dois tipos para dizer o que isto significa.</translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation>De 100 pacientes: {0} alarmes falsos, {1} não detectados.</translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation>Dos meus pacientes, têm isso:</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Ponto de operação</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensibilidade {0}, especificidade {1}.</translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation>Parcela dos seus pacientes com o achado</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation>Limiar {0}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>alarmes falsos</translation>
    </message>
    <message>
        <source>found</source>
        <translation>detectadas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>não detectadas</translation>
    </message>
    <message>
        <source>model says no</source>
        <translation>o modelo diz não</translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation>o modelo diz sim</translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation>negativas corretas</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>com “{0}”</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sem</translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation>{0} dos seus alarmes estão corretos.</translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation>{0} {1}: mostrar radiografias</translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>revocação</translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation>limiar {0}: revocação {1}, precisão {2}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation>Mostrar &amp;outras</translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation>Cada radiografia é alterada de novo ao acaso em cada época.</translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation>Radiografias como a rede as vê</translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation>Mostrar as radiografias como a &amp;rede as vê</translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation>As radiografias estão sendo alteradas. A primeira vez demora um pouco.</translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation>Atalhos e curva de aprendizado</translation>
    </message>
    <message>
        <source>border only</source>
        <translation>só a borda</translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation>pulmões cobertos</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>só o tamanho</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>modelo treinado</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>radiografia inteira</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>linha {0}, coluna {1}</translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation>mostrado {0}</translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation>armazenado {0}</translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation>Procurar &amp;atalhos</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Radiografias examinadas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation>Classificadores rápidos tentam reconhecer seus rótulos nas radiografias inteiras, com os pulmões cobertos, pela borda e pelo tamanho do arquivo, e com números crescentes de pacientes. Leva um ou alguns minutos; nada é treinado.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation>Distribuir todas as radiografias de novo, por paciente</translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation>Excluir as cópias</translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation>Excluir estas radiografias</translation>
    </message>
    <message>
        <source>Nothing was found in files and headers that would mislead a training.</source>
        <translation>Nada foi encontrado em arquivos e cabeçalhos que pudesse enganar um treinamento.</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Mostrar radiografias</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation>&amp;Manter o modelo atual</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation>AUROC {0}, do modelo atual {1}</translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation>Diferença da AUROC: {0}</translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation>Diferença da acurácia: {0}</translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation>Radiografias comparadas</translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation>Nestas radiografias não é possível distinguir “{0}” de “{1}”.</translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation>Usar me&amp;smo assim</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation>Usar mesmo assim significa que nada mostra que ele seja melhor nas suas radiografias do que o modelo que opina agora.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation>{0} radiografias de {1} pacientes, rótulo {2}</translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation>“{0}” é melhor que “{1}” nestas radiografias.</translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation>“{0}” é comparado com o modelo atual nas mesmas radiografias…</translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation>“{0}” é pior que “{1}” nestas radiografias.</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation>De onde vêm os achados</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss by learning rate</source>
        <translation>Perda por taxa de aprendizado</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>rate {0}: loss {1}</source>
        <translation>taxa {0}: perda {1}</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Learning-rate test</source>
        <translation>Teste da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Raises the rate from step to step on some of your films and watches the loss. Nothing of it stays in the model.</source>
        <translation>Aumenta a taxa passo a passo em algumas das suas radiografias e observa a perda. Nada disso fica no modelo.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Etapa {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <translation>Sugestão: {0}.</translation>
    </message>
    <message>
        <source>Suggested: {0}; the recipe has {1}.</source>
        <translation>Sugestão: {0}; a receita tem {1}.</translation>
    </message>
    <message>
        <source>Test learning &amp;rates</source>
        <translation>Testar t&amp;axas de aprendizado</translation>
    </message>
    <message>
        <source>The loss hardly falls at any rate, so none can be suggested.</source>
        <translation>A perda quase não cai com nenhuma taxa, por isso nenhuma pode ser sugerida.</translation>
    </message>
    <message>
        <source>The recipe has the suggested rate, {0}.</source>
        <translation>A receita tem a taxa sugerida, {0}.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Usar esta taxa</translation>
    </message>
</context>
<context>
    <name>RatioView</name>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Índice cardiotorácico {0}</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Reading film…</source>
        <translation>Lendo a radiografia…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lendo {0}…</translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation>A radiografia anterior ainda é mostrada</translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation>{0} ainda é mostrada</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation>Radiografias recen&amp;tes</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Radiografias recentes</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation>Um arquivo de pesos da ImageNet…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Conforme a receita</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation>Automático usa uma placa de vídeo, se houver.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula em</translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation>Distribuir ao acaso (bom demais; para comparar)</translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation>Obter os pesos da ImageNet na internet</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Do zero</translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation>Placa de vídeo (Apple)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa de vídeo (CUDA)</translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation>Como o modelo aprende</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Pesos da ImageNet</translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation>Reservar radiografias para um teste honesto</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Teste da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>Most epochs of each stage</source>
        <translation>Máximo de épocas por etapa</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation>Nenhum: todas as camadas partem do zero</translation>
    </message>
    <message>
        <source>On this computer: {0} at most.</source>
        <translation>Neste computador: {0} no máximo.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Escolha uma opção</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treinamento</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Onde calcular</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>conforme a receita</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation>Radiografias que não puderam ser mostradas</translation>
    </message>
    <message>
        <source>Show &amp;list</source>
        <translation>Mostrar &amp;lista</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar lista</translation>
    </message>
    <message>
        <source>{0} films could not be shown.</source>
        <translation>{0} radiografias não puderam ser mostradas.</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation>Ocultar os escores</translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation>Registrado, sem dados de pacientes, em {0}</translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation>Imagem recusada</translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation>Mostrar os escores assim mesmo</translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation>A verificação de entrada recusou esta imagem. Não confie nestes escores.</translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation>A verificação de entrada recusou esta imagem; ela não tem escores.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation>Os escores são probabilidades?</translation>
    </message>
    <message>
        <source>score</source>
        <translation>escore</translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation>parcela com o achado</translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation>{0} radiografias com escore de {1}: {2} têm o achado</translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation>Abre a pasta com as curvas em PNG e CSV.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Gráficos e tabelas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation>O relatório não pôde ser gravado em “{0}”. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>O relatório foi gravado em “{0}”.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation>Triagem {0}</translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Somente para pesquisa. Não para diagnóstico.</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and more films” in the first step.</source>
        <translation>Ninguém procurou ainda atalhos nestas radiografias. Faça isso em “Atalhos e mais radiografias” no primeiro passo.</translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation>O mesmo em partes das radiografias</translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation>O que ele pode ter aprendido em vez disso</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Heat maps</source>
        <translation>&amp;Mapas de calor</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Escore de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation>Mudar rótulo…</translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation>Escolha um treinamento acima para ver seu resultado.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Alarmes falsos</translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation>Radiografias corretamente negativas</translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation>Radiografias em que o modelo mais errou, no seu próprio limiar ({0})</translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation>Radiografias em que o modelo errou</translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation>Radiografias detectadas</translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation>Radiografias não detectadas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation>Nenhum treinamento terminou ainda.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Mostrar no visualizador</translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation>Mostra as radiografias selecionadas, ou a primeira, entre as radiografias de aprendizado.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>The model of this training was deleted or replaced.</source>
        <translation>O modelo deste treinamento foi excluído ou substituído.</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>Lendo o resultado…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation>De onde veio o veredito, em uma mesma escala para todas estas radiografias.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Piores erros</translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation>{0}: é “{1}”, o modelo diz “{2}” ({3})</translation>
    </message>
</context>
<context>
    <name>RocPlot</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false alarms among films without it</source>
        <translation>alarmes falsos entre radiografias sem o achado</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidade</translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation>limiar {0}: sensibilidade {1}, especificidade {2}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln radiografia</numerusform>
            <numerusform>%Ln radiografias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation>&amp;Todas as triagens</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation>Ler estas radiografias &amp;uma a uma</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir as que falharam</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation>Triagem na tela</translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation>Iniciando os modelos…</translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation>Estado da triagem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation>Tabela ou imagens</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>não é mais vigiada</translation>
    </message>
    <message>
        <source>not all files are found yet</source>
        <translation>nem todos os arquivos foram encontrados ainda</translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation>triagem com versões diferentes dos modelos</translation>
    </message>
    <message>
        <source>starting the models…</source>
        <translation>iniciando os modelos…</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera sua vez</translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation>{0} radiografias, buscando-as no disco…</translation>
    </message>
    <message>
        <source>{0} goes on afterwards</source>
        <translation>{0} continua depois</translation>
    </message>
    <message>
        <source>{0} still to be screened</source>
        <translation>{0} ainda por triar</translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation>{0} com os pixels de outra</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Watch for new films</source>
        <translation>&amp;Vigiar novas radiografias</translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation>Modelo de adultos para todas</translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation>Pela idade de cada radiografia</translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation>Modelo infantil para todas</translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation>As radiografias que chegarem depois à pasta também passam pela triagem, até você parar.</translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation>Como triar</translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation>Modelo para a triagem</translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation>Vigiar a chegada de novas radiografias à pasta</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln radiografia</numerusform>
            <numerusform>%Ln radiografias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>Sobre {0}</translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation>Todas as suas radiografias entram em uma lista, com o que os modelos encontram em cada uma. Também um ZIP, um DICOMDIR ou muitos arquivos.</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Escolher {0}</translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation>Comparar duas triagens escolhidas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation>Excluir triagens</translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation>Excluir as triagens escolhidas</translation>
    </message>
    <message>
        <source>Delete this screening with your verdicts and notes? The films stay.</source>
        <translation>Excluir esta triagem com suas avaliações e notas? As radiografias ficam.</translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation>Excluir {0} triagens com suas avaliações e notas? As radiografias ficam.</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Solte uma pasta aqui</translation>
    </message>
    <message>
        <source>Many films</source>
        <translation>Muitas radiografias</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation>Triagens anteriores</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>Triar &amp;pasta…</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Triar pasta</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Triagens</translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation>Iniciando a triagem…</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} com falha</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Curves and epochs</source>
        <translation>Curvas e épocas</translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation>Descartar o treinamento “{0}” com todas as épocas que alcançou?</translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation>Descartar treinamento</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation>Encerra o treinamento agora e faz um modelo da melhor época até aqui.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation>Épocas e registro</translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation>Continua mais tarde a partir da última época concluída, mesmo depois de fechar o programa.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No training is at work. Those that have ended are under “Result”.</source>
        <translation>Nenhum treinamento está em andamento. Os que terminaram estão em “Resultado”.</translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation>Nenhum treinamento ainda. Escolha radiografias e uma receita e inicie um.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver o resultado</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Parar, manter a melhor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation>no detector</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>no scanner</translation>
    </message>
    <message>
        <source>by reader</source>
        <translation>pelo leitor</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>All of them in one list, with what the models find on each.</source>
        <translation>Todas em uma lista, com o que os modelos encontram em cada uma.</translation>
    </message>
    <message numerus="yes">
        <source>Screen these %Ln films</source>
        <translation>
            <numerusform>Triar esta radiografia</numerusform>
            <numerusform>Triar estas %Ln radiografias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation>Radiografias da triagem em imagens</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation>Radiografias da triagem</translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Verificação de entrada</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation>Achado principal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidência</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Procurando radiografias…</translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation>Nenhuma radiografia é assim. Escolha “Todas” ou limpe a busca.</translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation>Nenhuma radiografia visível</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Ordem das radiografias</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation>Ordenadas pelo que dizem os modelos, que podem errar. Radiografias sem escore vêm por último; nenhuma fica de fora.</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation>Configurações da receita</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>&amp;Restaurar todas as configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restaurar todas as configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation>Reconhecido sem os pulmões (AUROC)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado e mouse</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Mouse e teclas mantidas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>Buscar teclas e comandos</translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Voltar a {0}</translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation>Radiografias mais parecidas com esta</translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation>Procurando radiografias semelhantes…</translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation>Ainda não há radiografias para comparar. As que você tria, ou com que treina um modelo, são lembradas neste computador.</translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation>Radiografia semelhante {0}</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Radiografias semelhantes</translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation>Estes achados foram guardados por uma versão anterior. Remova os resultados guardados e abra a radiografia de novo para encontrar semelhantes.</translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation>O que este modelo vê como parecido, de 0 a 1; disso não decorre nenhum diagnóstico.</translation>
    </message>
    <message>
        <source>same patient</source>
        <translation>mesmo paciente</translation>
    </message>
    <message>
        <source>the first film</source>
        <translation>a primeira radiografia</translation>
    </message>
</context>
<context>
    <name>SpeakingModelView</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model by age</source>
        <translation>Modelo pela idade</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modelo para adultos</translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation>Modelo para crianças de 1 a 5 anos</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Modelo que opina</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Somente para pesquisa. Não para diagnóstico.</translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation>O xrayviewer está iniciando</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation>&amp;Abrir radiografia…</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Radiografia de tórax</translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation>Limpar radiografias recentes</translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation>Solte aqui uma radiografia de tórax, uma pasta ou um ZIP</translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation>Solte radiografias aqui</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation>Abrir &amp;exemplo</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Radiografias recentes</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografia {0} de {1}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Procurando radiografias…</translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation>Número da radiografia</translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation>Prévia, lendo a radiografia completa…</translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation>Lendo a radiografia…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation>Valor sob o cursor</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabalho em andamento</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar com</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>DICOM tags</source>
        <translation>Etiquetas DICOM</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>Elementos de dados</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Nenhuma radiografia está aberta.</translation>
    </message>
    <message>
        <source>No other film</source>
        <translation>Nenhuma outra radiografia</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Só &amp;diferenças</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation>Etiqueta, nome, valor, “private” ou “nested”</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Etiquetas DICOM de {0}</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} elementos</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value in the other film</source>
        <translation>Valor na outra radiografia</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation>&amp;Aceitar e mostrar achados</translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation>Só &amp;ver radiografias</translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation>As radiografias podem ser vistas sem aceitar isto; os achados não são mostrados.</translation>
    </message>
</context>
<context>
    <name>TimesBar</name>
    <message>
        <source>&amp;Measure time on this computer</source>
        <translation>&amp;Medir o tempo neste computador</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>Tempo neste computador</translation>
    </message>
    <message>
        <source>Tries every recipe for some seconds, on the computer as busy as it is now.</source>
        <translation>Experimenta cada receita por alguns segundos, com o computador tão ocupado quanto está agora.</translation>
    </message>
    <message>
        <source>Trying “{0}”…</source>
        <translation>Experimentando “{0}”…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Pular o tour</translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation>Um momento depois de a radiografia aparecer, os achados surgem ao lado, somente para pesquisa, não para diagnóstico. {0} mostra de onde veio um escore. Nenhum achado não quer dizer radiografia normal.</translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation>Arrastar para ci&amp;ma clareia, como no OHIF</translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation>Arraste com o botão esquerdo: para os lados muda o contraste, para cima e para baixo o brilho. A roda amplia, {0} ajusta. As teclas {1} a {2} escolhem janelas para pulmões, mediastino, osso e cateteres. {3} desfaz.</translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation>Solte aqui uma radiografia, uma pasta ou um arquivo ZIP, ou pressione {0}. Nenhuma radiografia à mão? Abra um exemplo no menu Arquivo. Ele não mostra nenhum paciente. As radiografias nunca saem deste computador.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Encontrar ajuda</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examine-a</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Abra uma radiografia</translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation>Ler, triar, treinar</translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation>Veja o que os modelos encontram</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation>{0} abre o manual, {1} a folha de todas as teclas; as configurações mudam tema, idioma, tamanho do texto, mouse e teclas. Este tour espera no menu Ajuda.</translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation>{0} reúne uma pasta inteira em uma lista com o que os modelos encontram. {1} treina um modelo seu com radiografias rotuladas, sem uma linha de código. {2} volta à radiografia.</translation>
    </message>
</context>
<context>
    <name>TourFrame</name>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation>Perda: radiografias de aprendizado (laranja), de seleção (azul)</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>seleção</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendizado</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taxa</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1  Films</source>
        <translation>&amp;1  Radiografias</translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation>&amp;2  Receita</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  Execução</translation>
    </message>
    <message>
        <source>&amp;4  Result</source>
        <translation>&amp;4  Resultado</translation>
    </message>
    <message>
        <source>&amp;5  Models</source>
        <translation>&amp;5  Modelos</translation>
    </message>
    <message>
        <source>AUROC {0}</source>
        <translation>AUROC {0}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation>As radiografias deste treinamento não estão mais onde estavam.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>sendo lido…</translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation>&amp;Usar este tamanho</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation>Encoste um cartão de banco na tela e arraste a borda direita até o contorno ficar tão largo quanto o cartão. As setas a movem um pixel por vez.</translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation>Usar o que a tela &amp;informa</translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation>Usar o que a tela informa</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Usar este tamanho</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation>ainda não em uso</translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation>tamanho real calibração tela cartão milímetro</translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation>{0} mm por pixel da tela, {1}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir no navegador</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation>O programa nunca procura versões novas por conta própria e não envia nada.</translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation>Esta cópia não sabe onde elas estão; pergunte a quem a forneceu.</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>Esta é a versão {0}</translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation>Se quiser olhar, seu navegador pode mostrá-las neste endereço:</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation>En&amp;cerrar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>E s&amp;e…</translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation>Ocultar &amp;marcadores e bordas</translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation>Como se desenha uma região</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Cubra uma parte da radiografia e veja os escores mudarem.</translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation>Cubra uma parte da radiografia.</translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation>Calculando os escores da imagem alterada…</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamanho do pincel</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation>A radiografia, seus achados e as exportações ficam como estão.</translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation>A barra clara é o escore da própria radiografia; enquanto isso, seu mapa de calor fica oculto.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation>E se, imagem alterada</translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation>E se: imagem alterada</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>O que entra no lugar</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>C&amp;entre</source>
        <translation>C&amp;entro</translation>
    </message>
    <message>
        <source>Facts about the film</source>
        <translation>Dados da radiografia</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Nenhuma radiografia está aberta.</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI LUT</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>Lar&amp;gura</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation>Janela e radiografia</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation>Achados ocultos</translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation>Ler e aceitar…</translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation>Leia a radiografia primeiro. O que os modelos dizem está pronto, e oculto até você pedir.</translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation>Revelar os achados</translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation>Shift+G. Só para esta radiografia.</translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation>Os modelos leram esta radiografia. O que dizem é mostrado quando você aceitar para que serve.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
</context>
<context>
    <name>_RangeEditor</name>
    <message>
        <source>highest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínimo</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>A model was replaced while this film was analysed. The film is not affected. Analyse it again.</source>
        <translation>Um modelo foi substituído enquanto esta radiografia era analisada. A radiografia não foi afetada. Analise-a de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation>Algo inesperado falhou na análise ({0}). A radiografia não foi afetada. Analise-a de novo.</translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation>Não foi possível registrar em “{0}” que os escores de uma imagem recusada foram mostrados ({1}). Libere espaço ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>A análise não respondeu a tempo ({0}) e foi encerrada. A radiografia não foi afetada. Analise-a de novo quando outros programas deixarem mais tempo ao computador.</translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation>A análise parou ({0}). A radiografia não foi afetada. Analise-a de novo.</translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation>A análise parou porque precisava de mais memória do que há. A radiografia não foi afetada. Feche outros programas e analise-a de novo.</translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation>Os modelos falharam nesta radiografia ({0}). A radiografia não foi afetada. Analise-a de novo; se acontecer outra vez, escolha outro modelo ou reinstale o xrayviewer.</translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>O processo que calcula os achados não pôde ser iniciado ({0}). A radiografia não foi afetada. Analise-a de novo quando outros programas deixarem mais tempo ao computador.</translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation>O processo que calcula os achados terminou inesperadamente ({0}). A radiografia não foi afetada. O processo é reiniciado; analise a radiografia de novo.</translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation>O processo que calcula os achados terminou enquanto usava o dispositivo {0}, por isso a CPU calcula. Escolha o dispositivo de novo, ou fique com a CPU se acontecer outra vez.</translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation>O processo que calcula os achados foi encerrado de fora ({0}), como fazem os sistemas quando falta memória. A radiografia não foi afetada. Feche outros programas e analise-a de novo.</translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation>{0} resultados guardados de radiografias foram removidos.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation>Não há nenhuma radiografia no que foi aberto. Tente outra pasta.</translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation>Uma radiografia levemente deslocada, girada ou clareada dá um mapa de outros lugares.</translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation>Um quinto qualquer oculto</translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation>Borda e ar</translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation>Correlação do mapa com os da radiografia deslocada em 2%, girada em 2° e levemente clareada ou escurecida; 1 é o mesmo mapa.</translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation>Outra parte do corpo</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation>Quinto mais quente oculto</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmões</translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation>Pulmões e coração não são encontrados de modo confiável {0}; contam como corpo.</translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation>Marcadores e metal</translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation>Marcadores ocultos</translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation>A maior parte da evidência está fora do corpo.</translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation>Sem localização confiável</translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation>Mesmo lugar de novo</translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation>O mapa passou nas verificações</translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation>O mesmo para {0} regiões aleatórias deste tamanho, em média.</translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation>O escore se apoia em marcadores ou metal.</translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation>O escore quando marcadores e metal são cobertos.</translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation>O escore quando é desfocado o quinto da radiografia em que o mapa é mais alto.</translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation>Sem a parte mais quente, o escore quase não cai mais do que sem qualquer outra.</translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation>em radiografias de crianças</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>on this film</source>
        <translation>nesta radiografia</translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation>com certeza nesta radiografia</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>Pixels &amp;1:1</translation>
    </message>
    <message>
        <source>&amp;About xrayviewer</source>
        <translation>&amp;Sobre o xrayviewer</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Concordo</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analisar de novo</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>Ân&amp;gulo</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>A&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>&amp;Osso</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Mudar &amp;atalhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>&amp;Fechar radiografia</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copiar vista</translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation>Te&amp;xto dos cantos</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;escuro</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation>&amp;Excluir medida</translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation>&amp;Discordo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>&amp;Exportar imagem…</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>&amp;Painel de achados</translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation>&amp;Primeira radiografia</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Mapa de &amp;calor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation>&amp;Ocultar identidade</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>Teclado &amp;e mouse</translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation>Últi&amp;ma radiografia</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Pulmão</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>Maximizar &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Mediastinum</source>
        <translation>&amp;Mediastino</translation>
    </message>
    <message>
        <source>&amp;Model card…</source>
        <translation>Ficha do &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>P&amp;róxima radiografia</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Próximo ac&amp;hado</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Abrir radiografias…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Deslocar</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Radiografia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Achado a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation>Resta&amp;urar radiografia</translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation>&amp;Restaurar E se</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>Tr&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Triagem</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>Aumentar &amp;nitidez</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>Desfa&amp;zer a última mudança</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ferrame&amp;ntas</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>Trei&amp;nar</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Em dú&amp;vida</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Ampla</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation>&amp;Janela e nível</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation>Um centímetro como um centímetro, se radiografia e tela estiverem calibradas.</translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation>Uma radiografia de tórax sintética que não mostra nenhum paciente.</translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation>Todas as suas radiografias em uma lista, com o que os modelos encontram.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation>Como pede o cabeçalho da radiografia.</translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation>Só a radiografia</translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation>Preto e branco trocados.</translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation>C&amp;ancelar ou restaurar</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Procurar at&amp;ualizações…</translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation>&amp;Limpar radiografias recentes</translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation>Clique em três pontos; o segundo é o vértice.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ângulo de Cobb</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu de contexto</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation>Ctrl + Shift + arrastar</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + arrastar</translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation>Ctrl + arrastar com o direito</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + roda</translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation>&amp;Etiquetas DICOM…</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Clique duplo</translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation>Arraste para os lados para o contraste, para cima e para baixo para o brilho.</translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation>Arraste para mover a radiografia.</translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation>Arraste para cima e para baixo para ampliar.</translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation>Trace uma linha para medir uma distância.</translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation>Trace um retângulo para ver melhor o que há nele.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation>Tudo entre a parte mais escura e a mais clara.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela c&amp;heia</translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation>Do arquivo &amp;1</translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation>Do arquivo &amp;2</translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation>Ti&amp;ra de radiografias</translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation>Só a radiografia; o clique duplo faz o mesmo.</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>A&amp;chados</translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation>Primeiro descarta o que está sendo traçado, depois a ferramenta, depois restaura.</translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation>Ajustada a esta radiografia, sem preenchimento nem bordas colimadas.</translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation>Cinco passos através da janela.</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Espelhar &amp;horizontalmente</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Espelhar &amp;verticalmente</translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation>Esquecer radiografias &amp;semelhantes</translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation>Gráficos que a própria radiografia traz consigo.</translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation>Mapa de calor mais &amp;forte</translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation>Mapa &amp;de calor mais fraco</translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation>&amp;Ocultar marcadores e bordas e recalcular</translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation>Histo&amp;grama</translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation>Segurar M</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Segurar Espaço</translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation>Segurar Espaço + arrastar com o esquerdo</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>I&amp;magem</translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation>Em uma triagem: nem certo nem errado.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation>Em uma triagem: o que os modelos dizem desta radiografia está certo.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation>Em uma triagem: o que os modelos dizem desta radiografia está errado.</translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation>Em uma triagem; uma radiografia aberta conta como lida.</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagem-chave</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas e mouse</translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation>Disposição 1</translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation>Disposição 2</translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation>Disposição 3</translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation>Disposição 4</translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation>Esquerda e direita trocadas; a radiografia diz ESPELHADA.</translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation>&amp;Cateteres e tubos</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Vincular vistas</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>&amp;Contraste local (CLAHE)</translation>
    </message>
    <message>
        <source>Lung fields, from this film&apos;s own histogram.</source>
        <translation>Campos pulmonares, a partir do histograma desta radiografia.</translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation>Lupa; a roda a muda</translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation>Muitas radiografias em uma lista.</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;lida</translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation>Maximizar ou restaurar a vista</translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation>Mediastino e o que está atrás do coração.</translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation>Modelos seus.</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Mouse e teclas mantidas</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Nomes, números e datas de nascimento são omitidos em toda parte.</translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation>Estreita e com nitidez, para seguir cateteres e tubos.</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation>Próximo &amp;quadro</translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation>Próximo estu&amp;do</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Próxima vista</translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation>Nenhum, mínimo, tudo.</translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation>Nada é consultado antes que você mande.</translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation>De todas as radiografias, da memória e do disco; as que estão na tela ficam.</translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation>Desta radiografia, quando as radiografias são lidas antes dos achados.</translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation>Somente na tela; a radiografia diz REALÇADA.</translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation>Um pixel da radiografia em um pixel físico da tela.</translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation>Uma radiografia, com o que os modelos dizem dela.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation>Abrir exame anterior</translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation>Abrir e&amp;xemplo</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Cubra uma parte da radiografia e veja os escores mudarem.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Deslocar</translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation>Reproduzir ou parar &amp;cine</translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation>Estudo an&amp;terior</translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation>Quadro ant&amp;erior</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Régua</translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation>Re&amp;velar achados</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation>Ler primeiro, depois reve&amp;lar</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation>Remover resultados &amp;guardados</translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation>Remove tudo o que foi lembrado de radiografias classificadas.</translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation>Costelas, clavículas e coluna.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clique direito</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Girar à &amp;direita</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Os escores e mapas de calor de uma radiografia ficam ocultos até você pedir.</translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation>Triar o que está a&amp;berto</translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation>Triar pa&amp;sta…</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Shift + arrastar com o esquerdo</translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation>&amp;Sobreposições armazenadas</translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation>Dez quadros por segundo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation>A próxima radiografia, se esta tiver um só quadro.</translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation>A radiografia anterior, se esta tiver um só quadro.</translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation>A selecionada, ou a última traçada.</translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation>A vista, como está na tela, vai para a área de transferência.</translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation>A radiografia inteira, tão grande quanto couber.</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>&amp;Barra de ferramentas</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>E s&amp;e…</translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation>Para &amp;que servem os achados…</translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation>Do que foi feito o modelo que opinou, e quão bom era.</translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation>O que foi aberto para leitura e tudo ao lado, em uma lista.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation>De onde veio o escore; segure Espaço para ver só a radiografia.</translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation>Janela 2,5 vezes mais rápida</translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation>Janela 5 vezes mais rápida</translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation>Janela &amp;a partir de região</translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation>Janela a partir de uma região</translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation>Janela, orientação e zoom como na abertura da radiografia.</translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation>Escritos, bordas colimadas e o ar em torno do corpo.</translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation>Você não tem mais avaliação desta radiografia.</translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation>Sua avaliação desta radiografia: concordo.</translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation>Sua avaliação desta radiografia: discordo.</translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation>Sua avaliação desta radiografia: em dúvida.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom no cursor</translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation>Zoom no cursor, ou próximo quadro</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation>Algo inesperado falhou ao verificar o mapa ({0}). O mapa não foi afetado.</translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation>O mapa não pôde ser verificado porque o processo dos modelos terminou. O mapa não foi afetado.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation>intervalo desconhecido</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} a {2})</translation>
    </message>
</context>
<context>
    <name>film_facts</name>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
</context>
<context>
    <name>film_rows</name>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln quadro</numerusform>
            <numerusform>%Ln quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation>Uma radiografia não pode ser mostrada: {0}. {1}</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Não pode ser mostrada</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Paciente {0}</translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation>Série sem número</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Estudo sem data</translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation>Sem paciente</translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation>Faixa etária</translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation>Opacidade alveolar</translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation>Atelectasia</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation>Pneumonia bacteriana</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte do corpo</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Cardiomegalia</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidação</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Edema</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Derrame pleural</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Enfisema</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>Fibrose</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Hérnia</translation>
    </message>
    <message>
        <source>Image kind</source>
        <translation>Tipo de imagem</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrado</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Massa</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sem achados</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Nódulo</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Espessamento pleural</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonia</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Pneumotórax</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridade</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidência</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation>Pneumonia viral</translation>
    </message>
</context>
<context>
    <name>findings_method</name>
    <message>
        <source>Comes with the scores, for all findings at once, and adds up to them; only it knows what speaks against a finding.</source>
        <translation>Vem com os escores, para todos os achados de uma vez, e soma até eles; só ele sabe o que fala contra um achado.</translation>
    </message>
    <message>
        <source>Comes with the scores, for all findings at once; it pointed best where that was measured.</source>
        <translation>Vem com os escores, para todos os achados de uma vez; onde isso foi medido, foi o que melhor apontou o lugar.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>For this film only. Runs the model hundreds of times, which takes minutes.</source>
        <translation>Só para esta radiografia. Executa o modelo centenas de vezes, o que leva minutos.</translation>
    </message>
    <message>
        <source>For this film only; its values have no unit and are scaled to this map alone.</source>
        <translation>Só para esta radiografia; seus valores não têm unidade e a escala é só deste mapa.</translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation>Um escore entre 0 e 1; não está calibrado e não é uma probabilidade.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation>Probabilidade calibrada.</translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation>Achados de {0}, versão {1}, {2}.</translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation>Dos contornos de pulmões e coração traçados pelo modelo. Em adultos, em PA com inspiração completa, é usual até 0,50; AP, inspiração insuficiente e crianças pequenas dão mais.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não avaliado</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation>A barra mostra as odds; a marca é o ponto de operação.</translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation>A verificação de entrada recusou esta imagem: não confie nos seus escores.</translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation>Os contornos são incertos nesta radiografia.</translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation>Versão {0}, {1}; {2}, {3} ms</translation>
    </message>
    <message>
        <source>Youden&apos;s index</source>
        <translation>índice de Youden</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>escore {0}</translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation>a verificação de entrada recusou esta imagem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation>{0} no ponto de operação {1} ({2}): sensibilidade {3}, especificidade {4}, em {5}.</translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation>{0}: o modelo não tem ponto de operação para este achado, por isso ele não é avaliado.</translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation>radiografia {0}</translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation>Algo inesperado falhou com os rótulos ({0}). Tente de novo.</translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation>Não há nenhum modelo que possa examinar estas radiografias. Treine ou importe um primeiro.</translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation>nenhum dos rótulos</translation>
    </message>
</context>
<context>
    <name>map method</name>
    <message>
        <source>Something unexpected went wrong with this method ({0}). The film is not affected. Choose another method.</source>
        <translation>Algo inesperado falhou com este método ({0}). A radiografia não foi afetada. Escolha outro método.</translation>
    </message>
    <message>
        <source>The map could not be computed because the process of the models ended. The film is not affected. Choose the method again; the process is started anew.</source>
        <translation>O mapa não pôde ser calculado porque o processo dos modelos terminou. A radiografia não foi afetada. Escolha o método de novo; o processo é reiniciado.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation>Nenhum modelo atual conhece os rótulos deste, por isso não há com que compará-lo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation>Algo inesperado falhou na comparação ({0}). Tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation>Algo inesperado falhou com os modelos ({0}). Tente de novo.</translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation>A ficha do modelo “{0}” não pode ser lida ({1}). Verifique as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation>O modelo está sendo verificado…</translation>
    </message>
    <message>
        <source>The model “{0}” speaks when you read a film, until you choose another one in the findings or close the program.</source>
        <translation>O modelo “{0}” opina quando você lê uma radiografia, até você escolher outro nos achados ou fechar o programa.</translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation>O modelo “{0}” que opinou sobre esta radiografia foi substituído por outro desde então. Analise a radiografia de novo para ler a ficha do modelo que opina agora.</translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation>O modelo “{0}” foi verificado e está entre os seus modelos.</translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation>O modelo “{0}” foi gravado em “{1}”.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Somente para pesquisa, não para diagnóstico.</translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation>A radiografia ainda está sendo lida. Tente de novo quando estiver completa.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation>0 usa o que a tela informa. Necessário para o tamanho real.</translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation>Uma radiografia vista de novo tem seus achados de imediato; nenhum paciente é identificado.</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Termos aceitos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU da Apple (MPS)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Atalhos de teclado alterados</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation>Cores e contorno</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto dos cantos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation>Arrastar para cima clareia (estilo OHIF)</translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation>A própria de cada achado</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Pixels ampliados</translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation>Nomes de arquivos podem conter nomes de pacientes, por isso fica desligado no início.</translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation>Radiografias, relatórios de modelos e tabelas exportadas mantêm suas próprias palavras.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation>Mapa de calor oculto abaixo desta porcentagem da sua escala</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Ocultar a identidade do paciente</translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation>Guardar resultados das radiografias</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa do teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastar com o esquerdo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation>Memória para radiografias prontas, em MB</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastar com o do meio</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>Os modelos calculam em</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Nomes, números e datas de nascimento são omitidos em toda parte.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation>Desligado: arrastar para baixo clareia, como no Weasis e no Horos.</translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation>Opacidade do mapa de calor em porcentagem</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Deslocar</translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation>Ler primeiro, depois revelar os achados</translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation>Lembrar radiografias recentes</translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation>Lembrar radiografias triadas e as de treinamento, para “Radiografias semelhantes”</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastar com o direito</translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation>Escala dos mapas de calor</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Os escores e mapas de calor de uma radiografia ficam ocultos até você pedir.</translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation>Mostrar sobreposições armazenadas na radiografia</translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation>Tamanho de um pixel da tela em milímetros</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suaves</translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation>Velocidade ao arrastar a janela</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamanho do texto em porcentagem</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>O dispositivo mais rápido que houver</translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation>A mesma para todos os achados de uma radiografia</translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation>Seus lugares, escores e características ficam neste computador.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation>Tour visto</translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation>De onde veio o escore de um achado, não o contorno de uma lesão.</translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation>Onde faltar ou falhar, a CPU assume.</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Janela e nível</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A large network that knows photographs, first its last layers, then all: wants a graphics card.</source>
        <translation>Uma rede grande que conhece fotografias, primeiro as últimas camadas, depois todas: pede uma placa de vídeo.</translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation>Uma rede grande que conhece fotografias, da qual só o fim aprende: para pouquíssimas radiografias.</translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation>Uma rede com uma só camada de filtros: algo com que comparar.</translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation>Uma rede pequena que parte do zero: rápida de experimentar, boa a partir de alguns milhares de radiografias.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Adapt a model to your films</source>
        <translation>Adaptar um modelo às suas radiografias</translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation>A normalização em lote fica como está</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Deformação</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Melhor época por</translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation>Blocos que ficam como estão</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>Evolução da taxa</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation>Termina após épocas sem ganho</translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation>Retângulo apagado, probabilidade</translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation>Radiografias por passo</translation>
    </message>
    <message>
        <source>Findings on frontal chest films of adults</source>
        <translation>Achados em radiografias frontais de tórax de adultos</translation>
    </message>
    <message>
        <source>Five convolution blocks from scratch</source>
        <translation>Cinco blocos de convolução do zero</translation>
    </message>
    <message>
        <source>Five convolutions with augmentation</source>
        <translation>Cinco convoluções com aumento de dados</translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation>Cinco camadas de filtros que partem do zero, com radiografias variadas: lenta, pede milhares.</translation>
    </message>
    <message>
        <source>Frozen VGG16 with a small head</source>
        <translation>VGG16 congelada com uma cabeça pequena</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gama</translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation>Como uma radiografia vira um quadrado</translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation>Como é feito o modelo para adultos: muitos rótulos, muitas radiografias, horas.</translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation>Como foi feito o modelo infantil que veio com o programa.</translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation>Manter a melhor época</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation>Taxa de aprendizado das primeiras camadas</translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation>Aprende os contornos de pulmões e coração a partir de máscaras.</translation>
    </message>
    <message>
        <source>Lung and heart fields</source>
        <translation>Campos de pulmões e coração</translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation>Transformar escores em probabilidades</translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation>Média dos pesos ao longo dos passos</translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation>Espelhar esquerda e direita (move o coração)</translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation>Misturar com o modelo de partida onde for melhor</translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation>Pares de radiografias misturados</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation>Não comparável com os seus: outras radiografias, distribuídas de outro modo.</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Uma convolução</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Pneumonia in children of 1 to 5 years</source>
        <translation>Pneumonia em crianças de 1 a 5 anos</translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation>Preparação das radiografias</translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation>Mudanças aleatórias das radiografias de treinamento</translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation>Publicado por outros ({0}; {1}): {2}.</translation>
    </message>
    <message>
        <source>ResNet-50 with the one-cycle policy</source>
        <translation>ResNet-50 com a política de um ciclo</translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation>Semente (outro número, outro acaso)</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Sombreamento</translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation>Parcela de pixels que ficam pretos</translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation>Parcela de pixels que ficam brancos</translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation>Cisalhamento, graus</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation>Lado da radiografia em pixels</translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation>Pequenas diferenças</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Etapa {0}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramento</translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation>Toma um modelo que já conhece radiografias de tórax e lhe ensina seus rótulos: o melhor para a maioria, e rápido.</translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation>Testar as taxas de aprendizado primeiro</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>Rotação, graus</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Rótulos desiguais</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>O que aprende</translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation>O que aprende, nesta ordem: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas as camadas</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosseno</translation>
    </message>
    <message>
        <source>falling with time</source>
        <translation>decrescente com o tempo</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>um ciclo</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation>só a decisão</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>o último bloco</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>a última camada</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>o limiar</translation>
    </message>
    <message>
        <source>weights of the labels</source>
        <translation>pesos dos rótulos</translation>
    </message>
    <message>
        <source>with black borders</source>
        <translation>com bordas pretas</translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation>{0} (no máximo {1} épocas)</translation>
    </message>
    <message>
        <source>{0} (one epoch)</source>
        <translation>{0} (uma época)</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>about {0} h</source>
        <translation>cerca de {0} h</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>cerca de {0} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation> nesta etapa.</translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation>Faltam cerca de {0} h</translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation>Faltam cerca de {0} min</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de um minuto</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation>Etapa {0} de {1}, época {2} de no máximo {3}, passo {4} de {5}, perda {6}</translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation>parou com um erro</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>está sendo medido</translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation>está sendo preparado</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>está em pausa</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>treina</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera sua vez</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation>O relatório não pôde ser gravado em “{0}” ({1}). Um arquivo anterior com esse nome fica como estava; escolha outra pasta.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>O relatório foi gravado em “{0}”.</translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation>Não há nenhuma radiografia no que seria triado. Tente outra pasta.</translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation>{0} radiografias copiadas para “{1}”.</translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation>{0} linhas gravadas em “{1}”.</translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation>0 a 1; máximo em uma barra: {0}</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>Todas as visíveis</translation>
    </message>
    <message>
        <source>All thresholds were moved by the reader: odds × {0}.</source>
        <translation>Todos os limiares foram movidos pelo leitor: odds × {0}.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation>Radiografias por escore, de 0 a 1; a linha é o limiar em vigor. Radiografias com os pixels de outra contam uma vez.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation>Verificação de entrada: {0}. {1}</translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation>Modelo: {0}, versão {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation>Nomes de arquivos e pacientes, datas e notas são omitidos. O que está gravado na imagem permanece.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Escore</translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation>Os escores são probabilidades calibradas.</translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation>Os escores não são calibrados.</translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation>Escores por achado</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Relatório de triagem</translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation>As radiografias foram triadas com versões diferentes dos modelos.</translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation>Avaliação do leitor: {0}.</translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation>Não há imagem: a radiografia mudou desde a triagem, ou não existe mais.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation>Com os pixels de outra</translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation>Sem escores: {0}</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>sem limiar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation>Seguem {0} radiografias positivas, uma por página.</translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation>{0} positivas, {1} limítrofes, {2} negativas</translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation>{0}, 0 a {1} (logit): de onde veio o escore, não o contorno de uma lesão</translation>
    </message>
    <message>
        <source>{0}, Grad-CAM++: where the score came from, not the outline of a lesion</source>
        <translation>{0}, Grad-CAM++: de onde veio o escore, não o contorno de uma lesão</translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}, versão {1}, {2}</translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation>, concordância {0} ({1} a {2})</translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation>, kappa {0}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation>Concordo {0}, discordo {1}, em dúvida {2}; lidas {3} de {4} radiografias com escores.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation>Radiografia {0} · {1}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>Em andamento em outro lugar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não avaliado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation>Em pausa em outro lugar</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation>Mesmos pixels da radiografia {0}</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Com escores</translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation>Com escores, recusada</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Triagem {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation>O intervalo é de 95%; kappa é a concordância além do acaso.</translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation>Os modelos em relação a você: {0} verdadeiros positivos, {1} falsos positivos, {2} não detectados, {3} verdadeiros negativos.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera sua vez</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigiando</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Você discorda</translation>
    </message>
    <message>
        <source>adults&apos; model</source>
        <translation>modelo de adultos</translation>
    </message>
    <message>
        <source>children&apos;s model</source>
        <translation>modelo infantil</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>{0} a minute</source>
        <translation>{0} por minuto</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} com falha</translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation>{0} radiografias em ambas, {1} delas com outro resultado; {2} só na primeira, {3} só na segunda.</translation>
    </message>
    <message>
        <source>{0} films, waiting for new ones</source>
        <translation>{0} radiografias, esperando novas</translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation>{0} avaliadas</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>faltam {0}</translation>
    </message>
    <message>
        <source>{0} of {1} films</source>
        <translation>{0} de {1} radiografias</translation>
    </message>
    <message>
        <source>{0} of {1} films found so far</source>
        <translation>{0} de {1} radiografias encontradas até agora</translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation>“{0}” e mais {1}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation>Uma CPU não pode treinar em meia precisão. Escolha bf16-mixed, 32-true ou auto.</translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation>Uma validação cruzada tem ao menos duas execuções. Indique todas as que pertencem a ela.</translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation>Uma tabela de consulta anuncia {0} bits; foram tomados {1}.</translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation>Uma tabela de consulta contém {0} das {1} entradas que anuncia.</translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation>Uma tabela de consulta sem descritor válido foi deixada de lado.</translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation>Uma tabela de consulta sem suas entradas foi deixada de lado.</translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation>Um modelo pode então reconhecer a idade em vez da doença. Escolha pacientes de idade semelhante.</translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation>Um modelo pode então reconhecer radiografias no leito em vez da doença. Escolha radiografias de uma só incidência.</translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation>Um modelo que veio com o programa se chama “{0}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation>Um espaçamento de pixels no cabeçalho não é plausível e não foi usado.</translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation>Um obturador sem sentido foi deixado de lado.</translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation>Um limiar de {0} não está entre 0 e 1.</translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation>Um treinamento precisa de ao menos um dispositivo e uma máquina.</translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation>Um treinamento em {0} máquinas precisa ser iniciado em cada uma delas pelo lançador de um cluster, como srun ou torchrun, com este mesmo comando.</translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation>Uma janela mais estreita que 1 foi tomada como LINEAR_EXACT.</translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation>Todas as radiografias são de um paciente, por isso não há intervalos.</translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation>Todas as radiografias vêm de “{0}”. Outros aparelhos, hospitais e idades não foram testados, e os modelos costumam ir pior neles.</translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Todas as radiografias têm o rótulo {0}. Uma rede precisa de radiografias com e sem um achado: acrescente uma pasta ou linhas com outro rótulo.</translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Todas as radiografias têm o rótulo “{0}”. Uma rede precisa de radiografias com e sem um achado: acrescente uma pasta ou linhas com outro rótulo.</translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation>Todas as radiografias de um paciente estão do mesmo lado.</translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation>Todas as radiografias com o rótulo “{0}” mostram um só paciente. São necessários ao menos {1}: um para aprender, um para medir.</translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation>Todas as {0} radiografias escolhidas têm o rótulo “{1}”. Uma rede precisa de radiografias de ao menos dois rótulos: peça também outro, ou acrescente uma pasta de radiografias com outro rótulo.</translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation>Entre as radiografias para {0}, nenhuma tem o rótulo {1}.</translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation>Uma média é feita de dois ou mais treinamentos. Indique cada um uma só vez.</translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation>Uma janela inválida foi deixada de lado.</translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation>Uma sobreposição que não corresponde à sua descrição foi deixada de lado.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation>Peça uma nova cópia do arquivo compactado.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation>Peça uma nova cópia da radiografia.</translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation>Ao lado da pasta de treinamento está “{0}”, que não é uma partição. Mova-a para outro lugar, ou dê-lhe o nome “val” ou “test”.</translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation>Bits da imagem comprimida que o cabeçalho não anuncia foram deixados de lado.</translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation>Preto e branco estão como devem.</translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation>Preto e branco estão trocados{0}; os modelos receberam a radiografia corrigida.</translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation>Preto e branco talvez estejam trocados, mas isso não é certo. Inverta a radiografia primeiro, ou peça outra cópia.</translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation>Tanto “{0}” como “{1}” se chamam “{2}”, por isso não está claro a qual a tabela se refere. Escreva na tabela o caminho em vez do nome.</translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Chamar toda radiografia de “{0}” estaria certo em {1}; a acurácia de {2} é {3}. Olhe antes AUROC, sensibilidade e especificidade.</translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation>Verifique a conexão e a mídia, ou copie o arquivo para este computador.</translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation>Escolha um arquivo que contenha uma radiografia.</translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation>Escolha um arquivo que contenha uma única radiografia.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation>Escolha outro quadro.</translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation>Escolha uma de suas páginas.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation>Feche outros programas que o usem, ou peça ao proprietário permissão para lê-lo.</translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation>Cores de 16 bits foram reduzidas a 8.</translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation>Calculando uma vez as características de todas as radiografias.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie ou baixe de novo.</translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation>Copie, importe ou treine de novo.</translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation>A validação cruzada distribui ela mesma todas as radiografias, mas estas vêm com radiografias para validação ou teste. Dispense as partes, ou dê radiografias sem partição.</translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation>Distribuído ao acaso, {0}: {1} pontos; por paciente, {2}: nenhum vazamento aparece nestes números.</translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation>Não o execute nem o descompacte; peça uma nova cópia ao arquivo de onde vem a radiografia.</translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation>Desenhe de novo, ou mova a radiografia e suas máscaras para outro lugar.</translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation>Cada radiografia é avaliada pelos limiares da execução que a testou. O limiar dado para um rótulo é a mediana dos das execuções; os números com ele ficam à parte.</translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation>Cada grupo fica dentro de uma partição, por isso não prejudicam além do seu peso.</translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation>Cada execução tem uma rede própria. A AUROC sobre todas as radiografias também compara escores de redes diferentes, por isso tende a ficar abaixo da de uma rede única.</translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation>Cada um foi medido nas próprias radiografias de teste; os intervalos dizem até onde confiar.</translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation>Exporte-a de novo da sua fonte como radiografia DICOM sem compressão.</translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation>Exporte a radiografia com seus pixels.</translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation>As radiografias diferem em tamanho, de {0} x {1} a {2} x {3} pixels. Às pequenas faltam detalhes que as grandes têm.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation>Radiografias de apenas {0} têm o rótulo “{1}”, de menos para que {2} tenham uma cada.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation>Radiografias de apenas {0} têm o rótulo “{1}”. Um modelo assim pode ser experimentado, mas nenhum número dele significa nada: são desejáveis uns cem pacientes de cada rótulo.</translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation>Radiografias de “{0}”, iniciado {1}.</translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation>Para {0} de {1} nada diz de quem são. Cada uma conta como um paciente próprio, por isso duas radiografias de uma pessoa podem ficar separadas. Indique o paciente em uma tabela, ou dê um padrão para os nomes dos arquivos.</translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Para {0} a acurácia mal é melhor do que dar a toda radiografia a resposta mais comum. Olhe antes AUROC, sensibilidade e especificidade.</translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation>High Bit {0} é impossível; foi tomado {1}.</translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation>Importado: não se sabe com quais radiografias nem como foi treinado.</translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation>Em {0} radiografias não foram encontrados pulmões; nelas o meio foi coberto.</translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation>Em {0} das cópias os rótulos se contradizem, por exemplo {1}. Examine estas radiografias e corrija seus rótulos.</translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation>Não sabe como eram suas radiografias de treinamento, por isso as incomuns passam despercebidas.</translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation>Não é certo que preto e branco não estejam trocados.</translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation>Pode ter sido feito para causar dano; abra antes a pasta das radiografias.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation>Pode ter sido movido, renomeado ou excluído; abra sua pasta de novo.</translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation>Pode não ter sido copiado por completo; copie-o de novo.</translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation>Foi medido em radiografias com que seu limiar foi escolhido.</translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation>Foi medido em apenas {0} radiografias.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Nunca foi medido.</translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation>Não foi medido: ninguém disse com que frequência seus escores erram.</translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation>Seu perfil de cor não é aplicado.</translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation>Como probabilidades, seus escores não são melhores do que dar o mesmo a toda radiografia. Use-os para ordenar radiografias, não como probabilidades.</translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation>Seus escores não são calibrados, por isso não são probabilidades.</translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation>Os rótulos são desiguais: {0} com “{1}”, {2} com “{3}” ({4} vezes mais). Leia sensibilidade e especificidade, não só a acurácia.</translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation>Os rótulos podem ser postos em dúvida onde cada um tem radiografias de ao menos {0} pacientes. Acrescente radiografias dos rótulos mais raros.</translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation>Não foi verificado nos pixels se é um perfil, e o cabeçalho não diz como a radiografia foi feita. Os escores valem só para radiografias frontais (PA ou AP).</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation>A linha {0} de “{1}” não pode ser lida como tabela ({2}). Procure uma aspa não fechada, ou salve a tabela de novo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation>A linha {0} de “{1}” não tem rótulo. Escreva “No Finding” onde nada foi encontrado, ou remova a linha.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation>A linha {0} de “{1}” indica “{2}”, que fica fora de “{3}”. Corrija a linha, ou dê a pasta que contém todas as radiografias.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation>A linha {0} de “{1}” diz tanto que nada foi encontrado como “{2}”. Corrija a linha.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation>A linha {0} de “{1}” diz a partição “{2}”. Escreva train, val ou test.</translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation>As linhas {0} e {1} de “{2}” tratam da mesma radiografia, “{3}”. Ponha todos os rótulos de uma radiografia em uma linha, separados por “|”.</translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better. If that model once learned from these very films, the figures are too good.</source>
        <translation>Medido em {0} radiografias de {1} pacientes por classificadores rápidos sobre características do modelo “{2}”, cada paciente deixado de fora por sua vez. Um modelo treinado costuma ir melhor. Se esse modelo já aprendeu com estas mesmas radiografias, os números são bons demais.</translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation>Medido em {0} radiografias de {1}, {2} delas com o rótulo, no limiar {3}. Entre parênteses: intervalos de 95% por paciente.</translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation>Faltou memória em um dos dispositivos que treinam juntos. Recomece com lotes menores, ou com um só dispositivo, que então os reduz à metade por si mesmo.</translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation>Faltou memória, por isso os lotes contêm agora {0} radiografias; {1} deles contam como um passo, como antes.</translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation>Rede, rótulos, sua ordem e a preparação das radiografias são como o usuário os indicou; uma indicação errada dá escores errados sem nenhum sinal disso.</translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation>Nenhuma radiografia recebe escore: {0}. Inicie de novo; se acontecer outra vez, escolha outro modelo ou reinstale o xrayviewer.</translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation>Nenhuma radiografia diz de quem é, por isso cada uma conta como um paciente próprio; com várias radiografias por paciente os intervalos são estreitos demais.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation>Nenhuma radiografia com o rótulo “{0}” pode ser lida. Acrescente algumas, ou remova o rótulo.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation>Nenhuma radiografia com o rótulo “{0}” pôde ser guardada para {1}, porque seus pacientes também têm outros rótulos necessários em outra parte. Outra semente pode ajudar.</translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation>Não há radiografias para copiar. Marque algumas primeiro.</translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation>Nenhuma pasta pode ter o nome do rótulo “{0}”. Renomeie o rótulo.</translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation>Nenhum rótulo tem dez pacientes com ele e dez sem ele, por isso classificadores rápidos nada podem dizer destas radiografias. Acrescente radiografias de outros pacientes.</translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation>Nenhum rótulo distingue algumas destas radiografias das outras.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation>Nenhum modelo opinou sobre esta radiografia, por isso não há escores com que comparar.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map of it.</source>
        <translation>Nenhum modelo opinou sobre esta radiografia, por isso não há mapa dela.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation>Nenhum modelo opinou sobre esta radiografia, por isso não há mapa para verificar.</translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation>Nenhum modelo foi treinado para esta idade ({0}). Há um para crianças de 1 a 5 anos e um para adultos.</translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation>Nenhuma linha de “{0}” atende às condições. Verifique a grafia delas.</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films, so it is not known whether their labels can be told without the lungs.</source>
        <translation>Ninguém procurou atalhos nestas radiografias, por isso não se sabe se seus rótulos podem ser reconhecidos sem os pulmões.</translation>
    </message>
    <message>
        <source>None of the {0} films that both models would be measured on can be read any more, so they cannot be compared. Put the films back where they were.</source>
        <translation>Nenhuma das {0} radiografias em que os dois modelos seriam medidos pode mais ser lida, por isso eles não podem ser comparados. Recoloque as radiografias onde estavam.</translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation>Nenhuma das {0} radiografias que “{1}” indica foi encontrada em “{2}”; a primeira é “{3}”. Ponha a tabela junto das radiografias, ou escreva nela caminhos completos.</translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation>Nenhuma destas radiografias pode ser lida, por isso nada pode ser testado.</translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation>Nenhuma destas radiografias pode ser lida, por isso não há nada a mostrar.</translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation>Nada pode ser dito sobre “{0}”.</translation>
    </message>
    <message>
        <source>Of the models that speak now, “{0}” does best on these films, better than {1}, so it is the one to beat.</source>
        <translation>Dos modelos que opinam agora, “{0}” vai melhor nestas radiografias, melhor que {1}, por isso é o que deve ser superado.</translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation>De duas radiografias, uma com “{0}” e outra sem, dá à certa o escore mais alto em {1} de {2} casos.</translation>
    </message>
    <message>
        <source>It does better than chance on {0} of {1}, but these are too few to say how much better.</source>
        <translation>Vai melhor que o acaso em {0} de {1}, mas são de menos para dizer quanto melhor.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film. Write its path, or remove the line.</source>
        <translation>A linha {0} de “{1}” não indica nenhuma radiografia. Escreva o caminho dela, ou remova a linha.</translation>
    </message>
    <message>
        <source>None of the {0} with “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the sensitivity cannot show.</source>
        <translation>De {0} com “{1}”, nenhuma foi avaliada errado; mesmo assim podem ser até {2}, o que o intervalo da sensibilidade não pode mostrar.</translation>
    </message>
    <message>
        <source>None of the {0} without “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the specificity cannot show.</source>
        <translation>De {0} sem “{1}”, nenhuma foi avaliada errado; mesmo assim podem ser até {2}, o que o intervalo da especificidade não pode mostrar.</translation>
    </message>
    <message>
        <source>On {0} of {1} nothing can be said about “{2}”.</source>
        <translation>Em {0} de {1} nada pode ser dito sobre “{2}”.</translation>
    </message>
    <message>
        <source>On {0} of {1} this cannot be told from chance.</source>
        <translation>Em {0} de {1} isto não se distingue do acaso.</translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation>Um dos processos que treinam juntos falhou, talvez por falta de memória. Todas as épocas concluídas são mantidas. Continue, ou recomece com lotes menores.</translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation>Só a primeira de suas {0} imagens é mostrada.</translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation>Abra-o em um reprodutor de vídeo.</translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation>Abra-o sozinho para ver as radiografias que contém.</translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation>Abra antes a pasta das radiografias.</translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation>Abra a pasta que o contém.</translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation>Abra a pasta para ver as radiografias que contém.</translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation>Faltam partes: {0} de {1} não foram testadas por nenhuma destas execuções, e os números nada dizem delas.</translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation>Pacientes tinham radiografias dos dois lados da sua partição, por isso seus números são bons demais.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation>Pacientes têm radiografias dos dois lados da partição, por isso os números serão bons demais.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation>Pacientes têm radiografias dos dois lados da partição, por isso o modelo pode tê-los reconhecido: os números são bons demais.</translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation>Pacientes têm radiografias dos dois lados, por isso os números são bons demais.</translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation>Os pixels são só pretos ou brancos.</translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation>Pixels que não são números são mostrados como o valor mais baixo.</translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation>Pixels sem valor finito são mostrados como o mais baixo.</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation>Cores de impressão (CMYK) foram convertidas sem seu perfil.</translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation>Os números publicados vêm de outras radiografias ou partições, por isso não são comparáveis.</translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation>Ponha as radiografias de cada rótulo em uma pasta própria com o nome do rótulo; várias partições ficam em pastas “train”, “val” e “test” acima destas. Ou dê uma tabela com as colunas “path” e “label”.</translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation>Classificadores rápidos reconhecem “{0}” em radiografias inteiras com uma AUROC de {1}. Com os pulmões cobertos, pela borda ou só pelo tamanho ela é no máximo {2}, o que não se distingue de adivinhação ou está perto disso: nenhum atalho aparece.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Somente para pesquisa, não para diagnóstico.</translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation>Salve-o como PNG com outro programa e abra-o.</translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation>Escores de imagens recusadas só são dados onde isso pode ser registrado; “{0}” não pode ser gravado ({1}). Faça a triagem sem eles, ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation>Algo inesperado falhou ({0}). A radiografia aberta não foi afetada; tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation>Algo inesperado falhou ({0}). O que foi armazenado está seguro; continue a triagem.</translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation>Radiografias de teste destes treinamentos não existem mais ou mudaram desde então. Recoloque-as e faça a média de novo.</translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation>Teste o modelo em radiografias de outra fonte antes de confiar nele.</translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation>Testando taxas de aprendizado.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation>Os pesos da ImageNet de {0} chegaram danificados. Tente mais tarde, ou dê o arquivo deles.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation>Os pesos da ImageNet de {0} não puderam ser obtidos; este computador pode estar sem conexão. Dê o arquivo deles, ou treine do zero.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation>Os pesos da ImageNet de {0} em “{1}” estão danificados. Exclua esse arquivo e comece de novo.</translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation>A função VOI {0} não é conhecida; foi tomada LINEAR.</translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation>A idade não é conhecida. Escolha o modelo infantil ou o de adultos.</translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation>O arquivo compactado está danificado ou foi feito para causar dano; peça uma nova cópia.</translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation>O arquivo compactado pode ter sido feito para causar dano; peça uma nova cópia.</translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation>O arquivo compactado foi alterado; abra-o de novo.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation>A melhor época e o limiar do novo modelo foram escolhidos com estas radiografias, o que o favorece.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation>A melhor época e o limiar foram escolhidos com estas mesmas radiografias, então espere menos em novas. Reserve radiografias para um teste se quiser saber.</translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Os pontos de controle deste treinamento precisam de {0} GB no disco de “{1}”, que tem {2} GB livres. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when the cluster is there again.</source>
        <translation>O cluster em “{0}” não responde mais. O que foi armazenado está seguro; retome a execução quando o cluster voltar.</translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation>As cores estão armazenadas por completo, embora o cabeçalho diga 4:2:2.</translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation>A imagem comprimida tem outro sinal do que diz o cabeçalho; valeu o cabeçalho.</translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation>A descrição junto dos pixels está danificada em alguns lugares.</translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation>O disco do armazém de triagens “{0}” está cheio. O que foi armazenado até agora está seguro. Libere espaço e retome a execução.</translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation>O mapa de evidência vem sempre da última camada. Escolha outro método para olhar a camada “{0}”.</translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>As características de todas as radiografias precisam de {0} GB no disco de “{1}”, que tem {2} GB livres. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation>O arquivo está danificado ou foi feito para causar dano; peça uma nova cópia.</translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation>O arquivo provavelmente está danificado; peça uma nova cópia.</translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation>O arquivo pode ter sido feito para causar dano; peça uma nova cópia.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation>O arquivo de radiografias lembradas “{0}” não pode ser usado ({1}). Tente de novo; se acontecer outra vez, escolha “Esquecer radiografias semelhantes” para recomeçar.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation>O arquivo de radiografias lembradas “{0}” foi gravado por uma versão mais nova do xrayviewer. Use essa versão, ou escolha “Esquecer radiografias semelhantes” para recomeçar.</translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation>O arquivo armazena cinza como cor; é mostrado em cinza.</translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation>A radiografia não recebe escore: {0}. Tente de novo com ela sozinha; se acontecer outra vez, escolha outro modelo.</translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation>A radiografia é diferente demais de todas aquelas com que os modelos foram feitos para receber um escore.</translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation>A radiografia é diferente daquelas com que os modelos foram feitos; os escores podem estar errados.</translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation>A radiografia se parece com aquelas com que os modelos foram feitos.</translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation>A radiografia não parece estar na vertical, mas sua posição não é certa. Gire-a primeiro.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: not all of them say {0}, or all say the same. Add a column “source” or “date” to the table, or folders below those of the labels.</source>
        <translation>As radiografias não podem ser separadas: nem todas dizem {0}, ou todas dizem o mesmo. Acrescente uma coluna “source” ou “date” à tabela, ou pastas abaixo das dos rótulos.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: one of the labels would be missing among those to learn from or among those to measure on. Deal them by patient.</source>
        <translation>As radiografias não podem ser separadas: um dos rótulos faltaria entre as de aprendizado ou entre as de medição. Distribua-as por paciente.</translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation>As radiografias para o teste não puderam ser gravadas ({0}). Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation>As radiografias não têm nenhuma partição.</translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation>As radiografias precisam de {0} MB com alguma folga, mas o disco de “{1}” tem {2} MB livres. Escolha outro disco, ou tome menos radiografias.</translation>
    </message>
    <message>
        <source>The films of {0} lie in different splits, so figures measured on them flatter the model. Keep each group in one split.</source>
        <translation>As radiografias de {0} ficam em partições diferentes, por isso os números medidos nelas favorecem o modelo. Mantenha cada grupo em uma partição.</translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation>As radiografias de {0} foram tomadas juntas. Se o modelo foi treinado com algumas delas, os números são bons demais: escolha uma partição (--split test).</translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation>O primeiro decodificador falhou; {0} leu os pixels.</translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation>A pasta de modelos “{0}” não pôde ser lida ({1}). Verifique suas permissões.</translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation>A pasta de radiografias lembradas não pode ser usada ({0}). Verifique suas permissões e o espaço no disco.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation>A pasta “{0}” não pode ser listada: {1}. Verifique se ainda existe e pode ser lida.</translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation>O cabeçalho não anuncia nenhum quadro; foi tomado um.</translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation>O cabeçalho não diz quantos bits são usados; foram tomados todos.</translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation>O cabeçalho não diz quantas amostras tem um pixel; foi tomado {0}.</translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation>O cabeçalho não diz que isto é uma radiografia (modalidade {0}).</translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation>O cabeçalho não diz se os pixels têm sinal; foram tomados sem sinal.</translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation>O cabeçalho não dá a idade, e a radiografia sozinha não diz se mostra uma criança ou um adulto. Escolha o modelo para crianças de 1 a 5 anos ou o de adultos; para outras idades nenhum modelo foi treinado.</translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation>O cabeçalho não dá a idade. A radiografia parece de {0}, por isso esse modelo é proposto; escolha o outro se estiver errado. Idades de 6 a 17 anos não podem ser reconhecidas assim.</translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation>O cabeçalho não dá interpretação fotométrica; foi tomada {0}.</translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation>O cabeçalho dá {0} centros de janela e {1} larguras; os sem par foram deixados de lado.</translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation>O cabeçalho indica uma radiografia ({0}).</translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation>O cabeçalho indica outra parte do corpo ({0}). Os escores valem só para o tórax.</translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation>O cabeçalho indica outro tipo de imagem (modalidade {0}). Só radiografias de tórax recebem escores.</translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation>O cabeçalho indica o tórax ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation>O cabeçalho diz que a incidência é frontal ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation>O cabeçalho diz que a incidência não é frontal ({0}). Os modelos só conhecem radiografias frontais.</translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation>O cabeçalho diz {0}, mas Presentation LUT Shape {1}; esta última foi seguida. Preto e branco podem estar trocados.</translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation>O cabeçalho diz {0}, mas o arquivo está gravado como {1}.</translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation>O cabeçalho diz {0}, mas os pixels são {1}.</translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation>O cabeçalho diz {0}: opina o modelo para {1}.</translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation>O filtro de entrada recusa {0} de {1}: o programa não lhes dá escores, mas aqui elas contam. As previsões as indicam.</translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation>Falta o filtro de entrada que pertence ao programa, por isso não se sabe se ele deixaria passar estas radiografias. Reinstale o xrayviewer para que sejam verificadas.</translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation>O filtro de entrada “{0}” dá saídas que não são números finitos. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Os rótulos não puderam ser examinados: {0}. Pode ter faltado memória. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation>Os rótulos {0} diferem só na grafia. Dê-lhes um só nome.</translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation>A lista de radiografias recentes não pôde ser salva ({0}).</translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation>O mapa do modelo “{0}” não pôde ser verificado: alguns de seus números não são finitos. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation>As medidas não puderam ser salvas ({0}). Elas ficam até o programa ser fechado. Libere espaço ou verifique as permissões da pasta das suas configurações.</translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation>A LUT de modalidade não corresponde a estes pixels e foi deixada de lado.</translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation>O modelo não dá escore para “{0}”. Escolha um de: {1}.</translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation>O modelo agora se chama “{0}”, mas a pasta “{1}” do nome antigo não pôde ser removida ({2}). Remova-a manualmente.</translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation>O modelo não é calibrado: seus escores ordenam radiografias, mas não são probabilidades.</translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation>O modelo foi treinado com radiografias de “{0}”, e estas vêm de uma pasta ou tabela com esse nome. Se forem as mesmas, os números são bons demais: meça em outras radiografias.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation>O modelo “{0}” não pode ser importado: o processo que o experimentou falhou. Escolha outro.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation>O modelo “{0}” não pode ser criado: {1}. Dê outros rótulos.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation>O modelo “{0}” não pode ser salvo: {1}. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation>O modelo “{0}” não pode ser usado: {1}. Escolha outro modelo, ou copie, importe ou treine de novo.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation>O modelo “{0}” não pode ser usado: {1}. Escolha outro.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation>O modelo “{0}” não pode ser usado: {1}. Treine-o de novo, com uma taxa de aprendizado menor ou outras radiografias.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot teach this network: it has {1}. Name a model that was trained by the same recipe on films with the same labels.</source>
        <translation>O modelo “{0}” não pode ensinar esta rede: ele tem {1}. Indique um modelo treinado com a mesma receita em radiografias com os mesmos rótulos.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation>O modelo “{0}” não pôde ser excluído ({1}). Feche outros programas que usem sua pasta e tente de novo.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation>O modelo “{0}” não pôde ser recolocado ({1}).</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation>O modelo “{0}” não pôde ser salvo em “{1}” ({2}). Libere espaço e importe-o de novo.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation>O modelo “{0}” não pôde ser salvo em “{1}” ({2}); o que havia antes não mudou. Libere espaço ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation>O modelo “{0}” não pôde ser gravado em “{1}” ({2}). Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation>O modelo “{0}” não encontra pulmões e coração. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation>O modelo “{0}” dá características que não são números finitos. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation>O modelo “{0}” não dá achados. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation>O modelo “{0}” não dá mapa por {1}: alguns valores não são números finitos. Escolha outro método.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation>O modelo “{0}” não dá mapa: alguns números não são finitos. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation>O modelo “{0}” não dá escores: alguns não são números finitos. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation>O modelo “{0}” não dá escores: {1}. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation>O modelo “{0}” dá números que não são finitos. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation>O modelo “{0}” não tem ponto de operação “{1}” para “{2}”. Dê um número de 0 a 1{3}.</translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation>O modelo “{0}” é {1}, o que não serve para {2}. Escolha outro modelo de partida.</translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation>O modelo “{0}” não é um filtro de entrada. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation>O modelo “{0}” não é mais mantido.</translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation>O modelo “{0}” não conhece “{1}”. Escolha um de: {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” knows none of the labels {1}, so the two cannot be compared.</source>
        <translation>O modelo “{0}” não conhece nenhum dos rótulos {1}, por isso os dois não podem ser comparados.</translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation>O modelo “{0}” aceita radiografias de {1} x {2} pixels; estas têm a forma {3} e o tipo {4}. Prepare-as para este modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation>Falta o modelo “{0}” que pertence ao programa, por isso as radiografias não recebem achados. Reinstale o xrayviewer, ou ponha o modelo na pasta de modelos dele.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from films of “{1}”, perhaps from those that measure it: the figures may be too good.</source>
        <translation>O modelo “{0}” em que este treinamento se baseia aprendeu com radiografias de “{1}”, talvez com as que o medem: os números podem ser bons demais.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from {1} of the {2} films that measure the new one: the figures are too good. Build on another model to know better.</source>
        <translation>O modelo “{0}” em que este treinamento se baseia aprendeu com {1} das {2} radiografias que medem o novo: os números são bons demais. Parta de outro modelo para saber melhor.</translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that were kept aside for it. Open a folder of labelled films in the first step, then ask again: both models will be measured on those.</source>
        <translation>O modelo “{0}” não foi treinado aqui, por isso não há radiografias reservadas para ele. Abra uma pasta de radiografias rotuladas no primeiro passo e peça de novo: os dois modelos serão medidos nelas.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation>Nesse meio-tempo o modelo “{0}” foi substituído. Comece de novo.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation>O modelo “{0}” foi substituído desde que a radiografia foi analisada. Abra a radiografia de novo.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation>O modelo “{0}” foi substituído enquanto radiografias eram triadas com ele. O que foi armazenado está íntegro; retome a execução para continuar com o novo.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation>O modelo “{0}” foi substituído enquanto era medido. Comece de novo.</translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Os modelos não puderam ser comparados: {0}. Pode ter faltado memória. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation>A rede não deu número finito para {0} de {1} radiografias, por isso suas probabilidades não podem ser calibradas. Treine de novo com uma taxa de aprendizado menor.</translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation>A rede não tem camada “{0}” que dê um mapa. Escolha uma destas, ou uma dentro delas: {1}.</translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation>A rede do modelo “{0}” falha em uma radiografia. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation>A rede “{0}” precisa de radiografias de 3 canais.</translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation>A rede “{0}” aceita radiografias de {1} a {2} pixels, não de {3}. Escolha um tamanho intermediário.</translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation>O novo modelo aprendeu com outras radiografias destes pacientes, o que o favorece.</translation>
    </message>
    <message>
        <source>The new model was not trained here, so both were measured on {0} films of “{1}” from the first step. A model that has learned from them is flattered.</source>
        <translation>O novo modelo não foi treinado aqui, por isso os dois foram medidos em {0} radiografias de “{1}” do primeiro passo. Um modelo que aprendeu com elas é favorecido.</translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation>A nota sobre “{0}” não pôde ser guardada ({1}). Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation>A imagem foi salva como “{0}”.</translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation>Os pixels não estão comprimidos, embora o cabeçalho diga {0}.</translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>O gráfico “{0}” não pôde ser gravado ({1}). Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation>As radiografias preparadas não puderam ser gravadas em “{0}” ({1}). Libere espaço e comece de novo.</translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation>O programa giraria ou inverteria {0} antes de calcular os escores. Aqui os escores foram calculados como estão.</translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation>O teste de faixa não encontrou nenhuma taxa de aprendizado em que a perda caia. Recomece com uma taxa sua.</translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation>A receita não pode ter esta configuração: {0}.</translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation>A receita “{0}” adapta um modelo. Escolha o modelo de partida.</translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation>A receita “{0}” não pôde ser experimentada neste computador ({1}). Pode ter faltado memória.</translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation>A cabeça da receita ({0}) não serve para estes rótulos, por isso a rede recebe outra ({1}).</translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation>O registro não pôde ser gravado em “{0}” ({1}). O treinamento em si terminou e está guardado. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation>O registro do treinamento “{0}” em “{1}” está incompleto ou foi alterado. Treine de novo para fazer um novo.</translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation>As radiografias lembradas não puderam ser removidas ({0}). Feche outras janelas do xrayviewer e tente de novo.</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation>O relatório não pôde ser gravado em “{0}” ({1}). Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation>A inclinação ou o intercepto do reescalonamento é inválido; são mostrados os valores armazenados.</translation>
    </message>
    <message>
        <source>The same was not trained with these films dealt otherwise, so it is not known how much of the figures comes from how they were dealt.</source>
        <translation>O mesmo não foi treinado com estas radiografias distribuídas de outro modo, por isso não se sabe quanto dos números vem da distribuição.</translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation>A triagem de número {0} não tem mais a linha {1}. Ela pode ter sido excluída; escolha outra.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation>A triagem de número {0} está em andamento em outra janela ou programa. Pare-a lá primeiro.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation>A triagem de número {0} está em andamento. Pare-a antes de excluí-la.</translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation>A busca de radiografias foi interrompida: {0}. As encontradas até agora estão triadas; retome a execução para encontrar as outras.</translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation>A semente {0} é negativa. Dê um número inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation>As configurações não puderam ser lidas ({0}); todas estão no padrão. Verifique as permissões da pasta delas e inicie de novo.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation>As configurações não puderam ser salvas em “{0}” ({1}). Valem até o programa ser fechado. Libere espaço ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation>O arquivo de configurações está danificado; todas as configurações estão no padrão.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation>O arquivo de configurações estava danificado e foi guardado como “{0}”; as configurações estão no padrão.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation>O armazém de triagens “{0}” não pode ser usado: o sistema informa “{1}”. Verifique o disco e as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>O armazém de triagens “{0}” contém valores sem sentido. Foi deixado como estava: ponha uma cópia no lugar dele, ou mova-o para começar um novo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>O armazém de triagens “{0}” está danificado. Foi deixado como estava: ponha uma cópia no lugar dele, ou mova-o para começar um novo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation>O armazém de triagens “{0}” está ocupado por outro programa. Feche esse programa, ou tente de novo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation>O armazém de triagens “{0}” foi gravado por uma versão mais nova do xrayviewer. Foi deixado como estava; use essa versão, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation>O armazém de triagens “{0}” ficaria em uma unidade de rede, onde vários programas podem danificá-lo e uma conexão perdida pode custar resultados. Escolha uma pasta neste computador.</translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation>O treinamento precisa de {0} GB no disco de “{1}”, que tem {2} GB livres. Libere espaço e comece de novo.</translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation>O processo de treinamento falhou: {0}. Pode ter faltado memória. Todas as épocas concluídas são mantidas, de modo que o treinamento pode continuar.</translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation>O treinamento parou porque não foi possível gravar no disco de “{0}” ({1}). Libere espaço e continue.</translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation>O treinamento parou na época {0}: {1} não é mais um número finito. Recomece com uma taxa de aprendizado menor; se isso não ajudar, procure radiografias de cinza constante com a verificação de dados.</translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation>O treinamento “{0}” (receita “{1}”) não dá achados, por isso não há escores de rótulos para reunir. Indique só treinamentos de achados.</translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation>O treinamento “{0}” não dá achados. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation>O treinamento “{0}” continua como foi iniciado: receita “{1}”, radiografias de “{2}”.</translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation>O treinamento “{0}” ainda não concluiu uma época, por isso não há nada a manter. Continue-o, ou descarte-o.</translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation>O treinamento “{0}” já está trabalhando.</translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation>O treinamento “{0}” foi indicado duas vezes. Indique cada um uma só vez.</translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation>O treinamento “{0}” já está em andamento. Espere que termine, ou pare-o primeiro.</translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation>O treinamento “{0}” não reservou radiografias para um teste, por isso não faz parte de uma validação cruzada. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation>O treinamento “{0}” fez um modelo que não dá achados. Seus números estão na ficha dele, na lista de modelos.</translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation>Os treinamentos à espera não puderam ser guardados para a próxima inicialização ({0}). Eles continuam enquanto o programa estiver aberto. Libere espaço.</translation>
    </message>
    <message>
        <source>The workers of the cluster may not start processes of their own, which films are read in. Start them with “dask worker ADDRESS --no-nanny”, or with DASK_DISTRIBUTED__WORKER__DAEMON=False.</source>
        <translation>Os processos do cluster não podem iniciar processos próprios, nos quais as radiografias são lidas. Inicie-os com “dask worker ADDRESS --no-nanny”, ou com DASK_DISTRIBUTED__WORKER__DAEMON=False.</translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation>O dispositivo {0} falhou ({1}), por isso a CPU calcula. Escolha o dispositivo de novo, ou fique com a CPU se ele falhar outra vez.</translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation>O dispositivo {0} não tem memória livre suficiente para os modelos, por isso a CPU calcula. Feche outros programas que o usem e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation>As {0} radiografias que atendem às condições não têm rótulo ou têm vários, e uma pasta só pode ter um. Peça rótulos únicos.</translation>
    </message>
    <message>
        <source>The {0} model has learned from films of “{1}”, perhaps from these, which flatters it.</source>
        <translation>O modelo ({0}) aprendeu com radiografias de “{1}”, talvez com estas, o que o favorece.</translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation>Não há radiografias para o treinamento. Dê a uma pasta o nome “train”, ou escreva “train” na coluna da partição.</translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation>Não há radiografias em {0}. Indique outros arquivos ou pastas.</translation>
    </message>
    <message>
        <source>There are only {0} with “{1}”: the sensitivity says little.</source>
        <translation>Há apenas {0} com “{1}”: a sensibilidade diz pouco.</translation>
    </message>
    <message>
        <source>There are only {0} without “{1}”: the specificity says little.</source>
        <translation>Há apenas {0} sem “{1}”: a especificidade diz pouco.</translation>
    </message>
    <message>
        <source>There is no film with “{0}”, so sensitivity, AUROC and what rests on them are undefined.</source>
        <translation>Não há radiografia com “{0}”, por isso a sensibilidade, a AUROC e o que se baseia nelas não estão definidos.</translation>
    </message>
    <message>
        <source>There is no film without “{0}”, so specificity, AUROC and what rests on them are undefined.</source>
        <translation>Não há radiografia sem “{0}”, por isso a especificidade, a AUROC e o que se baseia nelas não estão definidos.</translation>
    </message>
    <message>
        <source>There are too few patients to look for shortcuts to “{0}”.</source>
        <translation>Há pacientes de menos para procurar atalhos para “{0}”.</translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation>Há pacientes de menos para dizer o que mais deles trariam.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation>Já existe um modelo “{0}”. Escolha outro nome, ou remova primeiro a pasta “{1}”.</translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation>Há um treinamento não concluído chamado “{0}”. Continue-o, recomece-o, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation>Já há outro modelo “{0}”. Renomeie esse primeiro e desfaça de novo.</translation>
    </message>
    <message>
        <source>There is no Dask cluster at “{0}”. Start its scheduler, or check the address, which looks like tcp://machine:8786.</source>
        <translation>Não há cluster Dask em “{0}”. Inicie o escalonador dele, ou verifique o endereço, que tem a forma tcp://machine:8786.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation>Não há arquivo “{0}”. Verifique seu nome e sua pasta.</translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation>Não há treinamento concluído “{0}”. Estão concluídos: {1}.</translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation>Não há pasta “{0}” de onde tomar radiografias de “{1}”.</translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation>Não há mais um modelo seu “{0}”. Olhe de novo.</translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation>Não há modelo “{0}”. Dê o caminho de uma pasta de modelo, ou um destes: {1}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation>Não há rede chamada “{0}”. São conhecidas {1}.</translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation>Não há parte {0} de {1}. A validação cruzada precisa de ao menos duas partes, contadas a partir de 1.</translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation>Não há triagem de número {0}. Pode ter sido excluída; escolha outra.</translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation>Não há treinamento não concluído chamado “{0}”, por isso começa do início.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation>Não há memória suficiente para treinar esta rede, nem mesmo uma radiografia por vez. Feche outros programas, escolha uma receita com radiografias menores, ou use a CPU.</translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation>Já existe “{0}” em “{1}”. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>These films are not parted by view, sex, age or origin: nothing is known of that, or all are the same.</source>
        <translation>Estas radiografias não se separam por incidência, sexo, idade ou origem: nada se sabe disso, ou todas são iguais.</translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation>Estes treinamentos viram radiografias diferentes.</translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation>Este computador não tem dispositivo {0} que o torch {1} possa usar. Escolha outro (aqui: {2}) ou auto.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation>Isto não parece uma radiografia frontal completa de um tórax, por isso não recebe escore.</translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation>Isto se parece menos com uma radiografia frontal de tórax do que quase todas as radiografias de tórax.</translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation>Isto parece uma radiografia frontal de tórax.</translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation>Isto se parece pouco com uma radiografia frontal de tórax, e outros sinais também são contrários, por isso não recebe escore.</translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation>Esta rede tem normalização em lote, que não pode ser treinada com uma radiografia por vez. Use lotes de ao menos duas radiografias.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation>Esta versão do xrayviewer vem sem modelos de achados, por isso as radiografias não recebem nenhum. Escolha um modelo seu.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation>Esta versão do xrayviewer vem sem modelos de achados, cujas características são necessárias aqui. Escolha um modelo seu.</translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation>Esta versão do xrayviewer não tem modelo para {0}, por isso nada é dito sobre esta radiografia.</translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation>Pacientes de menos para números: {0}.</translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation>Treinamento, validação e teste recebem {0}, {1} e {2} das radiografias. Estes não podem ser negativos e devem somar 1, com algumas radiografias para o treinamento.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation>Partes transparentes são mostradas sobre preto.</translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation>Tente de novo; se acontecer outra vez o arquivo está danificado, então peça uma nova cópia.</translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation>Posta na vertical como a câmera ou o scanner anotou (orientação EXIF).</translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation>Descompacte-o e abra a pasta.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation>Descompacte o arquivo e abra a pasta.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Descompacte o arquivo com a senha e abra a pasta.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Descompacte o arquivo externo e abra o interno.</translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation>O que foi alterado à mão antes sobre “{0}” não pode mais ser lido. Foi guardado como “{1}”, e as radiografias são usadas como vêm.</translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation>Quando a partição é feita, cada grupo fica junto.</translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation>Não foi verificado se a radiografia está espelhada.</translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation>Números inteiros de 32 bits são mantidos com 24 bits significativos.</translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation>Você escolheu o modelo para {0}.</translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation>Você escolheu o modelo “{0}”.</translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation>Sua mudança dos rótulos de “{0}” está em vigor, mas não pôde ser guardada para depois ({1}). Libere espaço e mude algo de novo.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultos</translation>
    </message>
    <message>
        <source>children of 1 to 5 years</source>
        <translation>crianças de 1 a 5 anos</translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation>{0} Acrescente radiografias de outros pacientes, ou faça menos partições.</translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation>{0} Coração, ombros, cateteres e o que está escrito em uma radiografia ainda são vistos sem os pulmões. Experimente o modelo em radiografias de outra fonte antes de confiar nele.</translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation>{0} O cabeçalho diz {1}, para o que ele não foi treinado.</translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation>{0} Até lá a CPU calcula.</translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation>{0} bytes depois dos pixels foram deixados de lado.</translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation>{0} não pode ser calculado: as radiografias de validação têm um só rótulo. Acrescente radiografias dos outros, ou deixe o xrayviewer fazer a partição.</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation>São pedidos {0} dispositivos, mas este computador tem {1} que o torch pode usar ({2}). Peça menos, ou outro tipo de dispositivo.</translation>
    </message>
    <message>
        <source>{0} film</source>
        <translation>{0} radiografia</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} radiografias</translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation>{0} significa indefinido: nenhuma radiografia a contar; fora das médias.</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} mês</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} networks “{1}” cannot be joined. Join two to nine of these: {2}.</source>
        <translation>{0} redes “{1}” não podem ser unidas. Una de duas a nove destas: {2}.</translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation>{0} das radiografias não podem mais ser lidas e foram excluídas.</translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation>{0} de {1} estão salvas em cores; só seu brilho é usado. Procure capturas de tela com desenhos ou texto.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation>{0} de {1} não podem ser lidas e serão excluídas.</translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation>{0} de {1} linhas de “{2}” não dizem partição, a primeira é a linha {3}. Preencha a coluna, ou remova-a para que a partição seja feita.</translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation>Para {0} de “{1}/{2}” não há ({3}) máscara em “{4}/{5}”, por exemplo “{6}”. Acrescente as máscaras, ou mova estas radiografias para outro lugar.</translation>
    </message>
    <message>
        <source>{0} patient</source>
        <translation>{0} paciente</translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation>{0} pacientes</translation>
    </message>
    <message>
        <source>{0} rows of “{1}” meet the conditions, but none of their films is in “{2}”; the first is “{3}”. Give the folder that holds them.</source>
        <translation>{0} linhas de “{1}” atendem às condições, mas nenhuma de suas radiografias está em “{2}”; a primeira é “{3}”. Dê a pasta que as contém.</translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation>{0} configurações desconhecidas ou inválidas em “{1}” foram ignoradas.</translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation>{0} com {1} estão em mais de uma partição, por exemplo {2}. O modelo pode reconhecer o paciente, por isso seus números parecerão bons demais. Ponha todas as radiografias de um paciente em uma partição. (Se os pacientes são contados de novo em cada partição, não é um erro: dê um padrão para o paciente que inclua a partição.)</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} ano</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} anos</translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation>{0}, um ganho de {1} ({2} a {3}).</translation>
    </message>
    <message>
        <source>{0}, but the intervals overlap, so this may be chance.</source>
        <translation>{0}, mas os intervalos se sobrepõem, então pode ser acaso.</translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation>{0}, mas pode também não ser ganho algum: estas radiografias não permitem dizer.</translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation>{0}. Escolha outra pasta ou tabela.</translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation>{0}: medido nas radiografias de validação, com as quais a melhor época e o limiar foram escolhidos.</translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation>{0}: mais radiografias deste tipo quase não ajudariam.</translation>
    </message>
    <message>
        <source>{0}: nothing is lost there in these figures.</source>
        <translation>{0}: nada se perde ali nestes números.</translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation>{0}: pacientes têm radiografias dos dois lados da partição, por isso estes números são bons demais.</translation>
    </message>
    <message>
        <source>{0}: {1} points are lost there, so expect that elsewhere too.</source>
        <translation>{0}: {1} pontos se perdem ali, então espere isso também em outros lugares.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation>Tanto “{0}” como “{1}” reservaram {2}. Cada radiografia pode ser reservada por um só treinamento.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation>“{0}” e “{1}” em “{2}” diferem só na extensão, por isso não está claro qual deles é o certo. Mova um para outro lugar.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation>“{0}” e “{1}” reservaram outras radiografias para o teste, por isso a média deles seria medida em radiografias com que aprendeu. Reserve as mesmas para todos.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation>“{0}” e “{1}” testaram as mesmas radiografias, {2}, por isso não são partes de uma validação cruzada. Reúna execuções com uma parte diferente cada.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation>“{0}” e “{1}” receberam outras radiografias ou rótulos. Faça a média de treinamentos com as mesmas radiografias.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation>“{0}” e “{1}” virariam ambos “{2}”. Renomeie um deles, ou dê outro nome ao seu rótulo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation>“{0}” não pode ser importado: o processo que o lia falhou. Exporte o modelo de novo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation>“{0}” não pode ser importado: {1}. Verifique rede, rótulos e tamanho, ou salve o state dict como safetensors e importe-o.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation>“{0}” não pode ser importado: {1}. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation>“{0}” não pode ser importado: {1}. Salve seu state dict como safetensors e importe-o.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation>“{0}” não pode ser criado: {1}. Nada ficou para trás.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation>“{0}” não pode ser lido ({1}), por isso nada se sabe das radiografias em questão.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>“{0}” não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation>“{0}” não pode ser lido como arquivo safetensors de pesos. Dê outro arquivo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>“{0}” não pode ser o nome de um modelo. Use até 64 letras de A a Z, dígitos, pontos, hifens e sublinhados, e comece com uma letra ou dígito.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>“{0}” não pode ser o nome de um treinamento. Use letras de A a Z, dígitos, pontos, hifens e sublinhados, e comece com uma letra ou dígito.</translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation>“{0}” não pôde ser codificado como PNG.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>“{0}” não pôde ser gravado ({1}). Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation>“{0}” não contém os pesos do torchvision de {1}: nomes ou formas diferem. Dê o arquivo dessa rede.</translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation>“{0}” não diz o que gravar. Faça o nome terminar em {1}, {2} ou {3}.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation>“{0}” já existe. Escolha um nome livre.</translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation>“{0}” não recebe escore: {1}. Tente esta radiografia sozinha; se acontecer outra vez, escolha outro modelo.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation>“{0}” mudou desde a triagem, ou não existe mais. Faça a triagem de novo, ou exclua-a.</translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation>“{0}” não tem coluna para {1}. Dê a uma o nome “{2}”. Suas colunas são {3}.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation>“{0}” não tem coluna “{1}”. Suas colunas são {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation>“{0}” não tem linhas abaixo do cabeçalho.</translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation>“{0}” tem {1} grupos entre parênteses; precisa de exatamente um, em torno do que identifica o paciente, por exemplo (person[0-9]+)_.</translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation>“{0}” contém radiografias com máscaras de pulmões e coração, com as quais a receita “{1}” não aprende nada. Escolha uma receita que aprenda.</translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation>“{0}” contém {1}. Escolha um arquivo compactado de uma pasta de modelo, como foi exportado.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation>“{0}” é um banco de dados de outro programa. Foi deixado como estava; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation>“{0}” não é um modelo completo: falta {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation>“{0}” não é uma tabela em texto Unicode. Salve-a como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation>“{0}” não é uma tabela. Escolha um arquivo com a extensão .csv.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation>“{0}” não é uma expressão regular válida ({1}). Escreva, por exemplo, (person[0-9]+) para nomes como person12_3.png.</translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation>“{0}” não está como o treinamento o gravou: {1}. Recoloque o arquivo como estava, ou treine de novo.</translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation>“{0}” é reconhecido com uma AUROC de {1}; radiografias inteiras dão {2}.</translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation>“{0}” está no arquivo compactado “{1}”. Descompacte-o e faça a triagem da pasta, ou exclua esta radiografia.</translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation>“{0}” fica fora da nova pasta.</translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>“{0}” do treinamento em “{1}” falta ou está danificado, por isso o treinamento não pode continuar. Recomece-o.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation>“{0}” do treinamento “{1}” não pode mais ser lido, por isso o treinamento não pode continuar. Recomece-o.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>“{0}” do treinamento “{1}” falta ou está danificado, por isso o treinamento não pode continuar. Recomece-o.</translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation>“{0}” diz tanto “{1}” como “{2}” de “{3}”. Corrija a tabela, ou peça um deles.</translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation>“{0}” teria mais de {1} linhas, o que nenhuma planilha comporta. Exporte menos linhas, ou escolha CSV.</translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation>“{0}” {1}. Escolha uma pasta de radiografias rotuladas, ou um arquivo CSV.</translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation>Não foi possível procurar radiografias semelhantes ({0}). A radiografia não foi afetada.</translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation>{0} radiografias foram esquecidas.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation>“{0}” não está mais onde estava quando foi analisada. Faça a triagem da pasta de novo para encontrá-la entre as radiografias semelhantes.</translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation>com rótulo {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem rótulo</translation>
    </message>
</context>
<context>
    <name>tag_lines</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A heat map shows where a score came from. It is not the outline of a lesion, and a film without findings is not a normal film.</source>
        <translation>Um mapa de calor mostra de onde veio um escore. Não é o contorno de uma lesão, e uma radiografia sem achados não é uma radiografia normal.</translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation>Cada modelo foi feito com determinadas radiografias de determinados pacientes, que sua ficha indica. Em outros pacientes e aparelhos pode ir pior, sem mostrá-lo.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation>Destina-se à pesquisa, ao ensino e ao estudo de tais modelos. Não o use para diagnóstico, para decisões sobre pacientes ou no lugar da leitura de um radiologista.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Somente para pesquisa, não para diagnóstico</translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation>Os escores, mapas de calor e medidas deste programa vêm de modelos que podem errar, mesmo quando parecem seguros. Ele não é um dispositivo médico, e nenhuma autoridade o examinou.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation>Escolha radiografias primeiro.</translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation>Escolha o modelo de partida.</translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation>Dê ao modelo um nome de letras de A a Z, dígitos, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>Looking for shortcuts</source>
        <translation>Busca de atalhos</translation>
    </message>
    <message>
        <source>Measuring how long recipes take</source>
        <translation>Medição da duração das receitas</translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation>Diga de onde vêm os pesos da ImageNet: um arquivo, a internet, ou sem eles.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation>Algo inesperado falhou ({0}). Todas as épocas concluídas são mantidas; retome para tentar de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation>Algo inesperado falhou ao alterar as radiografias ({0}). Tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation>Algo inesperado falhou ao examinar as radiografias ({0}). Tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the recipe was tried ({0}). Try again.</source>
        <translation>Algo inesperado falhou ao experimentar a receita ({0}). Tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the heat maps ({0}). Choose the films again.</source>
        <translation>Algo inesperado falhou com os mapas de calor ({0}). Escolha as radiografias de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation>Algo inesperado falhou nesta comparação ({0}). Escolha-a de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation>Algo inesperado falhou neste resultado ({0}). Escolha-o de novo.</translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation>Etapa {0}, época {1}: {2}</translation>
    </message>
    <message>
        <source>Testing learning rates</source>
        <translation>Teste de taxas de aprendizado</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>O relatório foi gravado em “{0}”.</translation>
    </message>
    <message>
        <source>The trainer is being started. It takes some seconds.</source>
        <translation>O treinador está sendo iniciado. Leva alguns segundos.</translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation>O treinamento continua a partir da última época concluída.</translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation>O treinamento terminou. Seu modelo está entre os seus modelos.</translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation>O treinamento está em pausa. Todas as épocas concluídas são mantidas, mesmo se você fechar o programa.</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>O treinamento espera sua vez.</translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation>O treinamento foi parado. Sua melhor época até aqui vira o modelo.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation>Já existe um modelo ou um treinamento com este nome.</translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation>Este treinamento foi pedido antes e não começou. Pode ser iniciado.</translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation>Este treinamento não foi concluído. Pode continuar.</translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation>{0} radiografias lidas, {1} excluídas.</translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation>, {0} excluídas</translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation>Todas são ajustadas ao tamanho da rede.</translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation>Todas são usadas, cópias do mesmo lado.</translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation>Todas as radiografias de um paciente ficam do mesmo lado.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation>Cada uma destas radiografias conta como um paciente próprio.</translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation>Faltarão os números desse rótulo para estas radiografias.</translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation>As radiografias são distribuídas ao acaso, por isso o resultado parecerá bom demais.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation>Alguns pacientes estão dos dois lados, por isso o resultado parecerá bom demais.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation>Algo inesperado falhou ao ler as radiografias ({0}). Escolha a pasta de novo.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation>A receita pondera os rótulos, ou deixa isso ao limiar.</translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation>A partição das pastas é mantida, e o resultado é marcado como bom demais.</translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation>O treinamento não pode começar</translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation>O treinamento não começa até que isto seja mudado.</translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation>O treinamento prossegue, e o resultado é marcado como ensaio.</translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation>O treinamento prossegue. Compare o resultado com radiografias em que esta diferença não exista.</translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation>São usadas como estão, e o modelo aprende contradições.</translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation>São usadas em cinza.</translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation>O que você alterou à mão nestas radiografias antes está de novo em vigor: {0} com outro rótulo, {1} excluídas. Desfazer reverte isso.</translation>
    </message>
    <message>
        <source>What you changed by hand could not be kept ({0}). It is in force until the program is closed.</source>
        <translation>O que você alterou à mão não pôde ser guardado ({0}). Vale até o programa ser fechado.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation>{0} radiografias de {1} pacientes</translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation>{0} radiografias para aprender</translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation>{0} reservadas para o teste</translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation>{0} para escolher a melhor época</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Begins…</source>
        <translation>Começa…</translation>
    </message>
    <message>
        <source>Waits until “{0}” has ended. Pause or stop that to go on at once.</source>
        <translation>Espera “{0}” terminar. Pause ou pare isso para continuar já.</translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation>Algo inesperado falhou com os novos escores ({0}). A radiografia não foi afetada.</translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation>Os novos escores não puderam ser calculados porque o processo dos modelos terminou. A radiografia não foi afetada. Cubra de novo; o processo é reiniciado.</translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation>Preencher com o cinza ao redor</translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation>Espelhar do outro lado</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>mais alto</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>mais baixo</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>muito mais alto</translation>
    </message>
    <message>
        <source>much lower</source>
        <translation>muito mais baixo</translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation>um pouco mais alto</translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation>um pouco mais baixo</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation>{0}, depois {1}; {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation>{0}: {1} antes, {2} agora, {3}</translation>
    </message>
</context>
<context>
    <name>window_names</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
</TS>
