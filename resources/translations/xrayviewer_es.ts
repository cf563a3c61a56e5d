<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation>Acerca de xrayviewer</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Radiografía de tórax</translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation>Las radiografías se quedan en este equipo. El programa no usa la red.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation>Software libre con la licencia Apache 2.0. Las licencias de las bibliotecas en las que se basa lo acompañan en THIRD_PARTY_LICENCES.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation>Solo para investigación. No apto para diagnóstico. El programa no es un producto sanitario; no tome decisiones sobre pacientes a partir de lo que muestra.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Versión {0}, Qt {1}</translation>
    </message>
</context>
<context>
    <name>AnalysisStateView</name>
    <message>
        <source>Analyse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation>Analizando la radiografía…</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>No hay ninguna radiografía abierta.</translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation>Ningún modelo opina sobre esta radiografía hasta que usted elija uno.</translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation>Iniciando los modelos; la primera radiografía tarda unos segundos…</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>Estado del análisis</translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation>El análisis está en curso</translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation>Esperando la radiografía y sus modelos…</translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation>Tarjeta bancaria, 85,6 mm de ancho</translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation>Contorno de la tarjeta</translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation>Las flechas izquierda y derecha cambian su ancho</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation>Puntuaciones antes y después</translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Ventanas predefinidas</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation>Comparar cribados</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation>Radiografías con otro resultado</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Cribado {0}</translation>
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
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Pendiente de calibración</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
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
        <translation>Cifras de ambos</translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation>Radiografías medidas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation>Muestra qué parte de una cifra se debe a pacientes que están a ambos lados de la partición.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation>Entrenar lo mismo con radiografías repartidas al a&amp;zar</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on films of other sources or folders.</source>
        <translation>Entrena lo mismo otra vez y lo mide en radiografías de otras fuentes o carpetas.</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on the films that were taken last.</source>
        <translation>Entrena lo mismo otra vez y lo mide en las radiografías más recientes.</translation>
    </message>
    <message>
        <source>no other training</source>
        <translation>ningún otro entrenamiento</translation>
    </message>
    <message>
        <source>“{0}” is trained now; see “Run”. Compare with it once it has ended.</source>
        <translation>“{0}” se entrena ahora; vea “Ejecución”. Compare con él cuando haya terminado.</translation>
    </message>
    <message>
        <source>…measured on &amp;later films</source>
        <translation>…medido en radiografías pos&amp;teriores</translation>
    </message>
    <message>
        <source>…measured on other &amp;places</source>
        <translation>…medido en otros &amp;lugares</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation>N.º acc. {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Fotograma {0} de {1}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Identidad oculta</translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation>Lateralidad {0}</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0}&#xa0;%</translation>
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
        <translation>{0} años</translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation>&amp;Volver a las radiografías</translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation>&amp;Cambiar la etiqueta a “{0}”</translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation>&amp;Mantener la etiqueta, siguiente</translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation>E&amp;xcluir esta radiografía</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation>0  No lo sé</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Cambiar la etiqueta</translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation>¿Muestra esta radiografía “{0}”?</translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation>Ya ha votado sobre todas las radiografías con etiqueta dudosa.</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Radiografías revisadas</translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label a score of {0}.</source>
        <translation>Clasificadores que no han visto esta radiografía dan a su etiqueta una puntuación de {0}.</translation>
    </message>
    <message>
        <source>Label court</source>
        <translation>Revisión de etiquetas</translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation>Comparando etiquetas…</translation>
    </message>
    <message>
        <source>No film that waits for a vote has a label that is likely wrong.</source>
        <translation>Ninguna radiografía pendiente de voto tiene una etiqueta probablemente errónea.</translation>
    </message>
    <message>
        <source>No label is likely wrong.</source>
        <translation>Ninguna etiqueta parece errónea.</translation>
    </message>
    <message>
        <source>One film with a label that is likely wrong waits for a vote.</source>
        <translation>Una radiografía con una etiqueta probablemente errónea espera su voto.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Quick heads that had not seen a film agree with its label, or are not sure enough to doubt it. That does not prove the labels right.</source>
        <translation>Los clasificadores rápidos que no habían visto una radiografía coinciden con su etiqueta, o no están bastante seguros para dudar de ella. Eso no demuestra que las etiquetas sean correctas.</translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation>Mostrar en el vi&amp;sor</translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation>Entre las radiografías por las que se le pregunta hay algunas que nadie pone en duda. La etiqueta y la puntuación se muestran después de responder.</translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation>La etiqueta dice: {0}.</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>¿Qué muestra esta radiografía?</translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation>Está de acuerdo con la etiqueta.</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>No pudo decidirlo.</translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation>Ha votado sobre {0} radiografías.</translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation>Usted dice: {0}.</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>no {0}</translation>
    </message>
    <message>
        <source>{0} films with a label that is likely wrong wait for a vote.</source>
        <translation>{0} radiografías con una etiqueta probablemente errónea esperan su voto.</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation>Se guarda en {0}</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Informe de la última ejecución</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation>El programa encontró un error la última vez que se ejecutó. El informe siguiente contiene versiones y lugares del código del programa, y nada de radiografías ni de pacientes. No se ha enviado a ninguna parte; si quiere que se investigue el error, cópielo para quien le dé soporte.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation>Etiquetas d&amp;udosas…</translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation>&amp;Siguiente: receta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>Cambiar etiqueta a</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Elegir una tabla…</translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation>Suelte una carpeta con una carpeta de radiografías por etiqueta</translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation>Suelte aquí radiografías etiquetadas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation>Radiografías y etiquetas</translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation>Leyendo radiografías</translation>
    </message>
    <message>
        <source>Films read</source>
        <translation>Radiografías leídas</translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation>Carpeta de radiografías etiquetadas</translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation>Por ejemplo, “normal” y “neumonía”. También sirve una carpeta con train, val y test, y una tabla CSV con las columnas path y label (y patient, split).</translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation>Etiquetas y lo encontrado</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Otra tabla…</translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation>Atajos y más radiografías</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Mostrar en el visor</translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation>Muestra las radiografías cuya etiqueta es más probablemente errónea, para un segundo voto.</translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation>Algunas radiografías con “{0}”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation>Tabla de radiografías etiquetadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation>Las radiografías a las que se refiere</translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation>Las radiografías cuya etiqueta quería cambiar</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué conviene mirar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation>Dispositivo que falló</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>Probar de nuevo el dispositivo</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
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
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation>Pérdida, selección</translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation>Pérdida, aprendizaje</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
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
        <translation>mejor</translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation>0 a {0} log-odds, igual para todos los hallazgos</translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation>0 a {0} log-odds, escala propia de este hallazgo</translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation>CONTROL DE ENTRADA: RECHAZADA</translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation>SIN LOCALIZACIÓN FIABLE</translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation>El mapa no superó sus controles.</translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation>De dónde salió la puntuación,</translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation>no el contorno de una lesión</translation>
    </message>
    <message>
        <source>{0}, same scale for all findings</source>
        <translation>{0}, igual para todos los hallazgos</translation>
    </message>
    <message>
        <source>{0}, scaled to this map alone</source>
        <translation>{0}, escala propia de este mapa</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation>También las fechas de los estudios y las notas. Lo que está grabado en una imagen permanece en cualquier caso.</translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation>Copiar las visibles para entrenar…</translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation>Copiar radiografías para entrenar</translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation>Recuentos, distribución de las puntuaciones y una página por cada radiografía positiva.</translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation>Exportar lo visible</translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation>A una carpeta nueva, todas con la etiqueta que usted indique; conservan sus píxeles.</translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation>Etiqueta de las {0} radiografías visibles, por ejemplo “normal”:</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Carpeta nueva (*)</translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation>Carpeta nueva para las radiografías</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation>Informes (*{0})</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tablas (*{0})</translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation>Con nombres de archivos y pacientes</translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation>radiografias_etiquetadas</translation>
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
        <translation>! 1 OBSERVACIÓN</translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation>! {0} OBSERVACIONES</translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation>Una versión reducida provisional; se está leyendo la radiografía completa.</translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation>El blanco y el negro están intercambiados.</translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation>IMAGEN EN COLOR: ¿NO ES RADIOGRAFÍA?</translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation>La compresión ha alterado los píxeles de esta radiografía.</translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation>RADIOGRAFÍA ANTERIOR</translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation>REALZADA</translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation>VOLTEADA</translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation>Filtrada solo en pantalla: {0}.</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation>INVERTIDA</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation>CON PÉRDIDA</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation>En espejo: izquierda y derecha están intercambiadas.</translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation>VISTA PREVIA 1/{0}</translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation>Se han tapado partes para ver otras puntuaciones. Escape termina.</translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation>RECHAZADA, CON PUNTUACIONES</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>GIRADA {0}°</translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation>Las radiografías solo tienen niveles de gris.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation>TEXTO GRABADO</translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation>El archivo dice que no muestra a ningún paciente.</translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation>La última radiografía elegida no se puede mostrar; esta es una anterior.</translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation>El control de entrada rechazó esta imagen. Aun así se muestran sus puntuaciones.</translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation>Los propios píxeles pueden nombrar al paciente; eso no se puede ocultar.</translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation>Girada en sentido horario respecto a como está en el archivo.</translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation>¿Y SI…?: IMAGEN MODIFICADA</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation>Radiografías por paciente, estudio y serie</translation>
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
        <translation>Como se encontraron</translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation>Volver al umbral del modelo</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Por una columna</translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation>Radiografías visibles</translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation>Modelos, de mayor a menor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation>Buscar nombre, paciente, motivo, nota</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Umbral vigente</translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation>Umbral del modelo</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>como el modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation>odds × {0}</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} en lugar de {1}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, rechazada</translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <translation>Hallazgos y sus cifras</translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation>Hallazgos negativos</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation>Panel de hallazgos</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Solo para investigación, no para diagnóstico.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Control de entrada</translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation>Control de entrada: 1 observación</translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation>Control de entrada: todo correcto</translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation>Control de entrada: rechazada</translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation>Control de entrada: {0} observaciones</translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation>Más inusual en esto que el {0}&#xa0;% de las radiografías de tórax.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Remarks of the input check</source>
        <translation>Observaciones del control de entrada</translation>
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
        <translation>Edad</translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation>Cifras por proyección, sexo, edad y procedencia</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation>Muy pocas radiografías para concluir mucho.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>with / without</source>
        <translation>con / sin</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
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
        <translation>No hay ninguna radiografía abierta.</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Ventana de {0} a {1}</translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation>{0}: {1} píxeles</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>No hay ninguna radiografía abierta.</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>volteada</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} por {1} píxeles</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation>Concordancia con los modelos</translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation>Radiografía elegida</translation>
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
        <translation>Abrir la radiografía elegida</translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation>Abrir la radiografía elegida para su lectura  (Intro)</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su valoración</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation>&amp;Pulse una tecla</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>A&amp;signar</translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation>Añadir como &amp;otra</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Órdenes y teclas</translation>
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
        <translation>Teclas &amp;como en</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>&amp;Quitar teclas</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>La orden ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation>La tecla pertenece a “{0}”, que la perderá.</translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation>La tecla está libre.</translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation>La tecla está reservada para “{0}”, que otros visores tienen ahí.</translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation>Deshacer todos los ca&amp;mbios</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Deshacer todos los cambios</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
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
        <translation>Qué aportarían más radiografías</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>pacientes de los que aprender</translation>
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
        <translation>Dónde está la evidencia</translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation>Dónde está la evidencia: {0}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>&amp;Deshacer: eliminar “{0}”</translation>
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
        <translation>En uso</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nombre nuevo:</translation>
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
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation>Admite un modelo exportado: un archivo ZIP, o card.json en una carpeta de modelo.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>venía con el programa</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation>suyo, en uso</translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation>suyo, con dudas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation>Radiografías, vista y ventana</translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation>Hallazgos y ventana</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>Contenido de la ventana</translation>
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
        <translation>&amp;Siguiente lugar</translation>
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
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation>Lugares aquí: {0}. Capítulos: {1}.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation>Comprobación del mapa de calor</translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation>Comprobando el mapa…</translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation>Cifras de la comprobación</translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation>Mostrar el mapa de todos modos</translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation>Se está comprobando el mapa</translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation>Dónde está la evidencia</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation>Ma&amp;pa de calor en la radiografía</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>C&amp;orte</translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation>Elija un hallazgo para ver de dónde salió su puntuación.</translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation>G. Mantenga Espacio para ver la radiografía sola.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation>Nada en la radiografía apoya este hallazgo.</translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest value.</source>
        <translation>Desactivado: el color más vivo es el valor máximo de cada hallazgo.</translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation>Opa&amp;cidad</translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation>Misma escala para todos los hallazgos</translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation>Mostrar su mapa de todos modos</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Estilo del mapa de calor</translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation>El mapa no superó sus controles, por lo que no se muestra.</translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation>La puntuación está por debajo del punto de operación, por lo que no se muestra ningún mapa.</translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation>De dónde salió la puntuación, no el contorno de una lesión.</translation>
    </message>
</context>
<context>
    <name>MapMethodControls</name>
    <message>
        <source>Computing the map, which may take minutes…</source>
        <translation>Calculando el mapa, puede tardar minutos…</translation>
    </message>
    <message>
        <source>Computing the map…</source>
        <translation>Calculando el mapa…</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Última capa</translation>
    </message>
    <message>
        <source>Layer of the heat map</source>
        <translation>Capa del mapa de calor</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Méto&amp;do</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Método del mapa de calor</translation>
    </message>
    <message>
        <source>The map is being computed</source>
        <translation>Se está calculando el mapa</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation>Ficha del modelo {0}</translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation>{0}
Abre la ficha del modelo.</translation>
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
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Texto de la ficha del modelo</translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation>La ficha del modelo está en el portapapeles.</translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation>{0}, versión {1}, resumen criptográfico {2}</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation>DICOM (*.dcm *.dicom *.ima DICOMDIR)</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Cribar carpeta</translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation>Radiografía con su propia resolución (*.png)</translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation>La impresora ({0}) no aceptó ninguna página. Elija otra o imprima en un archivo.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>La vista está en el portapapeles.</translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation>Vista como en pantalla (*.png)</translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation>radiografia-{0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation>Hacen falta radiografías de ambos tipos para decir qué significa esto.</translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation>De 100 pacientes: {0} falsas alarmas, {1} no detectados.</translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation>De mis pacientes lo tienen:</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensibilidad {0}, especificidad {1}.</translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation>Proporción de sus pacientes con el hallazgo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation>Umbral {0}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>detectadas</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no detectadas</translation>
    </message>
    <message>
        <source>model says no</source>
        <translation>el modelo dice no</translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation>el modelo dice sí</translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation>negativas correctas</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>con “{0}”</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation>El {0} de sus alarmas es correcto.</translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation>{0} {1}: mostrar radiografías</translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation>umbral {0}: exhaustividad {1}, precisión {2}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation>Mostrar &amp;otras</translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation>Cada radiografía se modifica de nuevo al azar en cada época.</translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation>Radiografías como las ve la red</translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation>Mostrar las radiografías como las ve la &amp;red</translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation>Se están modificando las radiografías. La primera vez tarda un poco.</translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation>Atajos y curva de aprendizaje</translation>
    </message>
    <message>
        <source>border only</source>
        <translation>solo el borde</translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation>pulmones tapados</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>solo el tamaño</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>modelo entrenado</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>radiografía completa</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>fila {0}, columna {1}</translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation>mostrado {0}</translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation>almacenado {0}</translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation>Buscar &amp;atajos</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Radiografías revisadas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation>Clasificadores rápidos intentan reconocer sus etiquetas en radiografías completas, con los pulmones tapados, por el borde y por el tamaño del archivo, y con un número creciente de pacientes. Tarda uno o varios minutos; no se entrena nada.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation>Repartir de nuevo todas las radiografías, por paciente</translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation>Excluir las copias</translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation>Excluir estas radiografías</translation>
    </message>
    <message>
        <source>Nothing was found in files and headers that would mislead a training.</source>
        <translation>En archivos y cabeceras no se encontró nada que pudiera confundir a un entrenamiento.</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Mostrar radiografías</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation>&amp;Mantener el modelo actual</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation>AUROC {0}, del modelo actual {1}</translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation>Diferencia de AUROC: {0}</translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation>Diferencia de exactitud: {0}</translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation>Radiografías comparadas</translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation>En estas radiografías no se puede distinguir “{0}” de “{1}”.</translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation>Usarlo de to&amp;dos modos</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation>Usarlo de todos modos significa que nada demuestra que sea mejor en sus radiografías que el modelo que opina ahora.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation>{0} radiografías de {1} pacientes, etiqueta {2}</translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation>“{0}” es mejor que “{1}” en estas radiografías.</translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation>Se compara “{0}” con el modelo actual en las mismas radiografías…</translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation>“{0}” es peor que “{1}” en estas radiografías.</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation>De dónde vienen los hallazgos</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss by learning rate</source>
        <translation>Pérdida según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>rate {0}: loss {1}</source>
        <translation>tasa {0}: pérdida {1}</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Learning-rate test</source>
        <translation>Prueba de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Raises the rate from step to step on some of your films and watches the loss. Nothing of it stays in the model.</source>
        <translation>Sube la tasa paso a paso en algunas de sus radiografías y observa la pérdida. Nada de ello queda en el modelo.</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <translation>Propuesta: {0}.</translation>
    </message>
    <message>
        <source>Suggested: {0}; the recipe has {1}.</source>
        <translation>Propuesta: {0}; la receta tiene {1}.</translation>
    </message>
    <message>
        <source>Test learning &amp;rates</source>
        <translation>Probar tasas de &amp;aprendizaje</translation>
    </message>
    <message>
        <source>The loss hardly falls at any rate, so none can be suggested.</source>
        <translation>La pérdida apenas baja con ninguna tasa, así que no se puede proponer una.</translation>
    </message>
    <message>
        <source>The recipe has the suggested rate, {0}.</source>
        <translation>La receta tiene la tasa propuesta, {0}.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Usar esta tasa</translation>
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
        <translation>Leyendo la radiografía…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation>Se sigue mostrando la radiografía anterior</translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation>Se sigue mostrando {0}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation>Radiografías recien&amp;tes</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Radiografías recientes</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation>Un archivo de pesos de ImageNet…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Según la receta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation>Automático usa una tarjeta gráfica si la hay.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation>Repartir al azar (demasiado bueno; para comparar)</translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation>Obtener los pesos de ImageNet de internet</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>De cero</translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation>Tarjeta gráfica (Apple)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation>Cómo aprende el modelo</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Pesos de ImageNet</translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation>Reservar radiografías para una prueba honesta</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Prueba de la tasa de aprendizaje</translation>
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
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation>Ninguno: todas las capas parten de cero</translation>
    </message>
    <message>
        <source>On this computer: {0} at most.</source>
        <translation>En este equipo: {0} como máximo.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
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
        <translation>Dónde calcular</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>según la receta</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation>Radiografías que no se pudieron mostrar</translation>
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
        <translation>{0} radiografías no se pudieron mostrar.</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation>Ocultar las puntuaciones</translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation>Registrado, sin datos de pacientes, en {0}</translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation>Imagen rechazada</translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation>Mostrar las puntuaciones</translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation>El control de entrada rechazó esta imagen. No se fíe de estas puntuaciones.</translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation>El control de entrada rechazó esta imagen; no tiene puntuaciones.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation>¿Son probabilidades las puntuaciones?</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation>proporción con el hallazgo</translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation>{0} radiografías con una puntuación de {1}: {2} lo tienen</translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation>Abre la carpeta con las curvas en PNG y CSV.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Gráficas y tablas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation>No se pudo escribir el informe en “{0}”. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>El informe se escribió en “{0}”.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation>Cribado {0}</translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No para diagnóstico.</translation>
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
        <translation>Nadie ha buscado aún atajos en estas radiografías. Hágalo en “Atajos y más radiografías” en el primer paso.</translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation>Lo mismo en partes de las radiografías</translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation>Qué puede haber aprendido en su lugar</translation>
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
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation>Cambiar etiqueta…</translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation>Elija arriba un entrenamiento para ver su resultado.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation>Radiografías correctamente negativas</translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation>Radiografías en las que el modelo más se equivocó, con su propio umbral ({0})</translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation>Radiografías en las que el modelo se equivocó</translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation>Radiografías detectadas</translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation>Radiografías no detectadas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation>Aún no ha terminado ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Mostrar en el visor</translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation>Muestra las radiografías seleccionadas, o la primera, entre las radiografías de aprendizaje.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>The model of this training was deleted or replaced.</source>
        <translation>El modelo de este entrenamiento se eliminó o se sustituyó.</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>Leyendo el resultado…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation>De dónde salió el veredicto, en una misma escala para todas estas radiografías.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Peores errores</translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation>{0}: es “{1}”, el modelo dice “{2}” ({3})</translation>
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
        <translation>falsas alarmas entre las radiografías sin él</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation>umbral {0}: sensibilidad {1}, especificidad {2}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln radiografía</numerusform>
            <numerusform>%Ln radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation>&amp;Todos los cribados</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation>Leer estas radiografías &amp;una a una</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation>Cribado en pantalla</translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation>Iniciando los modelos…</translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation>Estado del cribado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation>Tabla o imágenes</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>ya no se vigila</translation>
    </message>
    <message>
        <source>not all files are found yet</source>
        <translation>aún no se han encontrado todos los archivos</translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation>cribado con distintas versiones de los modelos</translation>
    </message>
    <message>
        <source>starting the models…</source>
        <translation>iniciando los modelos…</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation>{0} radiografías, leyéndolas del disco…</translation>
    </message>
    <message>
        <source>{0} goes on afterwards</source>
        <translation>{0} continúa después</translation>
    </message>
    <message>
        <source>{0} still to be screened</source>
        <translation>{0} aún por cribar</translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation>{0} con los píxeles de otra</translation>
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
        <translation>&amp;Vigilar nuevas radiografías</translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation>Modelo de adultos para todas</translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation>Según la edad de cada radiografía</translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation>Modelo infantil para todas</translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation>Las radiografías que lleguen después a la carpeta también se criban, hasta que usted lo detenga.</translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation>Cómo cribar</translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation>Modelo para el cribado</translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation>Vigilar si llegan nuevas radiografías a la carpeta</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln radiografía</numerusform>
            <numerusform>%Ln radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>Acerca de {0}</translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation>Todas sus radiografías se reúnen en una lista, con lo que los modelos encuentran en cada una. También un ZIP, un DICOMDIR o muchos archivos.</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Elegir {0}</translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation>Comparar dos cribados elegidos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation>Eliminar cribados</translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation>Eliminar los cribados elegidos</translation>
    </message>
    <message>
        <source>Delete this screening with your verdicts and notes? The films stay.</source>
        <translation>¿Eliminar este cribado con sus valoraciones y notas? Las radiografías se conservan.</translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation>¿Eliminar {0} cribados con sus valoraciones y notas? Las radiografías se conservan.</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Suelte aquí una carpeta</translation>
    </message>
    <message>
        <source>Many films</source>
        <translation>Muchas radiografías</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation>Cribados anteriores</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>Cribar car&amp;peta…</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Cribar carpeta</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Cribados</translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation>Iniciando el cribado…</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fallidas</translation>
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
        <translation>Curvas y épocas</translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation>¿Descartar el entrenamiento “{0}” con todas las épocas que ha alcanzado?</translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation>Descartar entrenamiento</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation>Termina ahora el entrenamiento y crea un modelo con su mejor época hasta el momento.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation>Épocas y registro</translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation>Continúa más tarde desde la última época terminada, también después de cerrar el programa.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No training is at work. Those that have ended are under “Result”.</source>
        <translation>No hay ningún entrenamiento en marcha. Los terminados están en “Resultado”.</translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation>Aún no hay ningún entrenamiento. Elija radiografías y una receta, e inícielo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Detener, conservar la mejor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>en el escáner</translation>
    </message>
    <message>
        <source>by reader</source>
        <translation>por el lector</translation>
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
        <translation>Todas en una lista, con lo que los modelos encuentran en cada una.</translation>
    </message>
    <message numerus="yes">
        <source>Screen these %Ln films</source>
        <translation>
            <numerusform>Cribar esta radiografía</numerusform>
            <numerusform>Cribar estas %Ln radiografías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation>Radiografías del cribado en imágenes</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation>Radiografías del cribado</translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Control de entrada</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation>Hallazgo principal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation>Ninguna radiografía es así. Elija “Todas” o borre la búsqueda.</translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation>No hay radiografías visibles</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Orden de las radiografías</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation>Ordenadas según lo que dicen los modelos, que pueden equivocarse. Las que no tienen puntuación van al final; no se omite ninguna.</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation>Ajustes de la receta</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>&amp;Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation>Reconocido sin los pulmones (AUROC)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Ratón y teclas mantenidas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>Buscar teclas y órdenes</translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Volver a {0}</translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation>Radiografías más parecidas a esta</translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation>Buscando radiografías similares…</translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation>Aún no hay radiografías con las que comparar. Las que usted criba, o con las que entrena un modelo, se recuerdan en este equipo.</translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation>Radiografía similar {0}</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Radiografías similares</translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation>Estos hallazgos los guardó una versión anterior. Elimine los resultados guardados y abra de nuevo la radiografía para encontrar similares.</translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation>Lo que este modelo ve como parecido, de 0 a 1; de ello no se deduce ningún diagnóstico.</translation>
    </message>
    <message>
        <source>same patient</source>
        <translation>mismo paciente</translation>
    </message>
    <message>
        <source>the first film</source>
        <translation>la primera radiografía</translation>
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
        <translation>Modelo según la edad</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modelo para adultos</translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation>Modelo para niños de 1 a 5 años</translation>
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
        <translation>Solo para investigación. No para diagnóstico.</translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation>xrayviewer se está iniciando</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation>&amp;Abrir radiografía…</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Radiografía de tórax</translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation>Borrar radiografías recientes</translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation>Suelte aquí una radiografía de tórax, una carpeta o un ZIP</translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation>Suelte aquí las radiografías</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation>Abrir &amp;ejemplo</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Radiografías recientes</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografía {0} de {1}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation>Número de la radiografía</translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation>Vista previa, leyendo la radiografía completa…</translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation>Leyendo la radiografía…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation>Valor bajo el cursor</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
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
        <translation>Elementos de datos</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>No hay ninguna radiografía abierta.</translation>
    </message>
    <message>
        <source>No other film</source>
        <translation>Ninguna otra radiografía</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation>Etiqueta, nombre, valor, “private” o “nested”</translation>
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
        <translation>Nombre</translation>
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
        <translation>Valor en la otra radiografía</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation>&amp;Aceptar y mostrar hallazgos</translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation>Solo &amp;ver radiografías</translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation>Las radiografías se pueden ver sin aceptar esto; los hallazgos no se muestran.</translation>
    </message>
</context>
<context>
    <name>TimesBar</name>
    <message>
        <source>&amp;Measure time on this computer</source>
        <translation>&amp;Medir el tiempo en este equipo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>Tiempo en este equipo</translation>
    </message>
    <message>
        <source>Tries every recipe for some seconds, on the computer as busy as it is now.</source>
        <translation>Prueba cada receta unos segundos, con el equipo tan ocupado como está ahora.</translation>
    </message>
    <message>
        <source>Trying “{0}”…</source>
        <translation>Probando “{0}”…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir la visita</translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation>Un momento después de mostrarse una radiografía aparecen a su lado los hallazgos, solo para investigación, no para diagnóstico. {0} muestra de dónde salió una puntuación. Que no haya hallazgos no significa que la radiografía sea normal.</translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation>Arrastrar hacia a&amp;rriba aclara, como en OHIF</translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation>Arrastre con el botón izquierdo: a los lados para el contraste, arriba y abajo para el brillo. La rueda amplía, {0} ajusta. Las teclas {1} a {2} eligen ventanas para pulmón, mediastino, hueso y catéteres. {3} deshace.</translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation>Suelte aquí una radiografía, una carpeta o un archivo ZIP, o pulse {0}. ¿No tiene ninguna a mano? Abra un ejemplo desde el menú Archivo. No muestra a ningún paciente. Las radiografías nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Encontrar ayuda</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mírela</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Abra una radiografía</translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation>Leer, cribar, entrenar</translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation>Vea lo que encuentran los modelos</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation>{0} abre el manual, {1} la hoja de todas las teclas; en los ajustes se cambian tema, idioma, tamaño del texto, ratón y teclas. Esta visita le espera en el menú Ayuda.</translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation>{0} reúne una carpeta entera en una lista con lo que encuentran los modelos. {1} entrena un modelo propio con radiografías etiquetadas, sin una línea de código. {2} vuelve a la radiografía.</translation>
    </message>
</context>
<context>
    <name>TourFrame</name>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
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
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation>Pérdida: radiografías de aprendizaje (naranja), de selección (azul)</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
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
        <translation>&amp;1  Radiografías</translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation>&amp;2  Receta</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  Ejecución</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation>Las radiografías de este entrenamiento no están donde estaban.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyéndose…</translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation>&amp;Usar este tamaño</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation>Apoye una tarjeta bancaria en la pantalla y arrastre el borde derecho hasta que el contorno sea tan ancho como la tarjeta. Las flechas lo mueven píxel a píxel.</translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation>Usar lo que &amp;indica la pantalla</translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation>Usar lo que indica la pantalla</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Usar este tamaño</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation>aún no en uso</translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation>tamaño real calibración pantalla tarjeta milímetro</translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation>{0} mm por píxel de pantalla, {1}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation>El programa nunca busca versiones nuevas por sí mismo y no envía nada.</translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation>Esta copia no sabe dónde están; pregunte a quien se la dio.</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>Esta es la versión {0}</translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation>Si quiere mirar, su navegador puede mostrarlas en esta dirección:</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>¿&amp;Y si…?</translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation>Ocultar &amp;marcadores y bordes</translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation>Cómo se dibuja una región</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Tape una parte de la radiografía y vea cómo cambian las puntuaciones.</translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation>Tape una parte de la radiografía.</translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation>Puntuando la imagen modificada…</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation>La radiografía, sus hallazgos y las exportaciones quedan como están.</translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation>La barra pálida es la puntuación de la propia radiografía; mientras tanto, su mapa de calor está oculto.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation>¿Y si…?, imagen modificada</translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation>¿Y si…?: imagen modificada</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Qué ocupa su lugar</translation>
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
        <translation>Datos de la radiografía</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>No hay ninguna radiografía abierta.</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI LUT</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>An&amp;cho</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation>Ventana y radiografía</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation>Hallazgos ocultos</translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation>Leer y aceptar…</translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation>Lea primero la radiografía. Lo que dicen los modelos está listo y oculto hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation>Revelar los hallazgos</translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation>Mayúsculas+G. Solo para esta radiografía.</translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation>Los modelos han leído esta radiografía. Lo que dicen se mostrará cuando acepte para qué sirve.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
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
        <translation>Se sustituyó un modelo mientras se analizaba esta radiografía. La radiografía no se ve afectada. Analícela de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation>Algo inesperado falló en el análisis ({0}). La radiografía no se ve afectada. Analícela de nuevo.</translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation>No se pudo registrar en “{0}” que se mostraron las puntuaciones de una imagen rechazada ({1}). Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>El análisis no respondió a tiempo ({0}) y se dio por terminado. La radiografía no se ve afectada. Analícela de nuevo cuando otros programas dejen más tiempo al equipo.</translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation>El análisis se detuvo ({0}). La radiografía no se ve afectada. Analícela de nuevo.</translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation>El análisis se detuvo porque necesitaba más memoria de la que hay. La radiografía no se ve afectada. Cierre otros programas y analícela de nuevo.</translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation>Los modelos fallaron con esta radiografía ({0}). La radiografía no se ve afectada. Analícela de nuevo; si vuelve a ocurrir, elija otro modelo o reinstale xrayviewer.</translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>No se pudo iniciar el proceso que calcula los hallazgos ({0}). La radiografía no se ve afectada. Analícela de nuevo cuando otros programas dejen más tiempo al equipo.</translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation>El proceso que calcula los hallazgos terminó de forma inesperada ({0}). La radiografía no se ve afectada. El proceso se inicia de nuevo; vuelva a analizar la radiografía.</translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation>El proceso que calcula los hallazgos terminó mientras usaba el dispositivo {0}, así que calcula la CPU. Elija de nuevo el dispositivo, o siga con la CPU si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation>El proceso que calcula los hallazgos fue terminado desde fuera ({0}), como hacen los sistemas cuando se agota la memoria. La radiografía no se ve afectada. Cierre otros programas y analícela de nuevo.</translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation>Se eliminaron {0} resultados guardados de radiografías.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation>No hay ninguna radiografía en lo que se abrió. Pruebe otra carpeta.</translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation>Una radiografía ligeramente desplazada, girada o aclarada da un mapa de otros lugares.</translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation>Un quinto cualquiera oculto</translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation>Borde y aire</translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation>Correlación del mapa con los de la radiografía desplazada un 2&#xa0;%, girada 2° y ligeramente aclarada u oscurecida; 1 es el mismo mapa.</translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation>Otra parte del cuerpo</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation>Quinto más activo oculto</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation>No se encuentran pulmones y corazón con fiabilidad {0}; cuentan como cuerpo.</translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation>Marcadores y metal</translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation>Marcadores ocultos</translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation>La mayor parte de la evidencia está fuera del cuerpo.</translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation>Sin localización fiable</translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation>Mismo lugar otra vez</translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation>El mapa superó sus controles</translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation>Lo mismo para {0} regiones aleatorias de este tamaño, en promedio.</translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation>La puntuación se apoya en marcadores o metal.</translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation>La puntuación cuando se tapan los marcadores y el metal.</translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation>La puntuación cuando se difumina el quinto de la radiografía donde el mapa es más alto.</translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation>Sin la parte más activa la puntuación apenas baja más que sin cualquier otra.</translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation>en radiografías de niños</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>on this film</source>
        <translation>en esta radiografía</translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation>con certeza en esta radiografía</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>Píxeles &amp;1:1</translation>
    </message>
    <message>
        <source>&amp;About xrayviewer</source>
        <translation>&amp;Acerca de xrayviewer</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>De &amp;acuerdo</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analizar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>Án&amp;gulo</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>A&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>&amp;Hueso</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Cambiar atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>Cerrar &amp;radiografía</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copiar vista</translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation>Texto de &amp;las esquinas</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation>&amp;Eliminar medición</translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation>En &amp;desacuerdo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>E&amp;xportar imagen…</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>Panel de &amp;hallazgos</translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation>&amp;Primera radiografía</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Ma&amp;pa de calor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation>Ocultar &amp;identidad</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation>Úl&amp;tima radiografía</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Pulmón</translation>
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
        <translation>&amp;Ficha del modelo…</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>&amp;Siguiente radiografía</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Siguie&amp;nte hallazgo</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Abrir radiografías…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Radiografía &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation>R&amp;establecer radiografía</translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation>&amp;Restablecer ¿Y si…?</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>C&amp;ribar</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Cribado</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>&amp;Enfocar</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>Deshacer &amp;el último cambio</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>D&amp;udosa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Amplia</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation>&amp;Ventana y nivel</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation>Un centímetro como un centímetro, si radiografía y pantalla están calibradas.</translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation>Una radiografía de tórax sintética que no muestra a ningún paciente.</translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation>Todas sus radiografías en una lista, con lo que encuentran los modelos.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation>Como lo pide la cabecera de la radiografía.</translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation>Radiografía sola</translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation>Blanco y negro intercambiados.</translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation>Ca&amp;ncelar o restablecer</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Buscar act&amp;ualizaciones…</translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation>&amp;Borrar radiografías recientes</translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation>Haga clic en tres puntos, el segundo es el vértice.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation>Control + Mayúsculas + arrastrar</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Control + arrastrar</translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation>Control + arrastrar con el derecho</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Control + rueda</translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation>&amp;Etiquetas DICOM…</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation>Arrastre a los lados para el contraste, arriba y abajo para el brillo.</translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation>Arrastre para mover la radiografía.</translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation>Arrastre arriba y abajo para ampliar.</translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation>Trace una línea para medir una distancia.</translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation>Trace un rectángulo para ver mejor lo que hay en él.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation>Todo entre la parte más oscura y la más clara.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation>Del archivo &amp;1</translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation>Del archivo &amp;2</translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation>Ti&amp;ra de radiografías</translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation>Solo la radiografía; el doble clic hace lo mismo.</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>Halla&amp;zgos</translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation>Primero descarta lo que se está trazando, luego la herramienta y después restablece.</translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation>Ajustada a esta radiografía, sin relleno ni bordes colimados.</translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation>Cinco pasos a través de la ventana.</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Voltear &amp;horizontalmente</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Voltear &amp;verticalmente</translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation>&amp;Olvidar radiografías similares</translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation>Gráficos que la propia radiografía trae consigo.</translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation>Mapa de calor &amp;más fuerte</translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation>Mapa de calor más &amp;débil</translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation>O&amp;cultar marcadores y bordes y puntuar de nuevo</translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation>Histo&amp;grama</translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation>Mantener M</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Mantener Espacio</translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation>Mantener Espacio + arrastrar con el izquierdo</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>I&amp;magen</translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation>En un cribado: ni correcto ni erróneo.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation>En un cribado: lo que los modelos dicen de esta radiografía es correcto.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation>En un cribado: lo que los modelos dicen de esta radiografía es erróneo.</translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation>En un cribado; una radiografía abierta cuenta como leída.</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation>Disposición 1</translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation>Disposición 2</translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation>Disposición 3</translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation>Disposición 4</translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation>Izquierda y derecha intercambiadas; la radiografía dice VOLTEADA.</translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation>&amp;Catéteres y tubos</translation>
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
        <translation>Campos pulmonares, a partir del histograma de esta radiografía.</translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation>Lupa; la rueda la cambia</translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation>Muchas radiografías en una lista.</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marcar como &amp;leída</translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation>Maximizar o restaurar la vista</translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation>Mediastino y lo que hay detrás del corazón.</translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation>Modelos propios.</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Ratón y teclas mantenidas</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Nombres, números y fechas de nacimiento se omiten en todas partes.</translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation>Estrecha y enfocada, para seguir catéteres y tubos.</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation>Siguiente foto&amp;grama</translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation>Siguiente estu&amp;dio</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Siguiente vista</translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation>Ninguno, mínimo, todo.</translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation>No se consulta nada antes de que usted lo indique.</translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation>De todas las radiografías, en memoria y disco; las de pantalla se conservan.</translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation>De esta radiografía, cuando las radiografías se leen antes que sus hallazgos.</translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation>Solo en pantalla; la radiografía dice REALZADA.</translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation>Un píxel de la radiografía en un píxel físico de la pantalla.</translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation>Una radiografía, con lo que dicen de ella los modelos.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation>Abrir estudio previo</translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation>Abrir &amp;ejemplo</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Tape una parte de la radiografía y vea cómo cambian las puntuaciones.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation>Reproducir o detener &amp;cine</translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation>Estudio pre&amp;vio</translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation>&amp;Fotograma anterior</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation>Re&amp;velar hallazgos</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation>Leer primero, luego reve&amp;lar</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation>Eliminar resultados &amp;guardados</translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation>Elimina todo lo que se recordaba de radiografías clasificadas.</translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation>Costillas, clavículas y columna.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Las puntuaciones y los mapas de calor de una radiografía quedan ocultos hasta que usted los pida.</translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation>Cribar lo a&amp;bierto</translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation>&amp;Cribar carpeta…</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Mayúsculas + arrastrar con el izquierdo</translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation>&amp;Superposiciones guardadas</translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation>Diez fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation>La radiografía siguiente si esta tiene un solo fotograma.</translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation>La radiografía anterior si esta tiene un solo fotograma.</translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation>La seleccionada, o la última trazada.</translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation>La vista, tal como está en pantalla, pasa al portapapeles.</translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation>La radiografía entera, tan grande como quepa.</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>&amp;Barra de herramientas</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>¿Y s&amp;i…?</translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation>Para &amp;qué sirven los hallazgos…</translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation>De qué se hizo el modelo que opinó, y qué tan bueno era.</translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation>Lo que se abrió para leer y todo lo que está al lado, en una lista.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation>De dónde salió la puntuación; mantenga Espacio para ver la radiografía sola.</translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation>Ventana 2,5 veces más rápida</translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation>Ventana 5 veces más rápida</translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation>Ventana &amp;a partir de una región</translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation>Ventana a partir de una región</translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation>Ventana, orientación y zoom como al abrir la radiografía.</translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation>Escritura, bordes colimados y el aire alrededor del cuerpo.</translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation>Ya no tiene una valoración de esta radiografía.</translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation>Su valoración de esta radiografía: de acuerdo.</translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation>Su valoración de esta radiografía: en desacuerdo.</translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation>Su valoración de esta radiografía: dudosa.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation>Zoom en el cursor, o siguiente fotograma</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation>Algo inesperado falló al comprobar el mapa ({0}). El mapa no se ve afectado.</translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation>No se pudo comprobar el mapa porque terminó el proceso de los modelos. El mapa no se ve afectado.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation>intervalo desconocido</translation>
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
        <translation>Edad</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
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
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
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
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation>No se puede mostrar una radiografía: {0}. {1}</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Paciente {0}</translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation>Serie sin número</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Estudio sin fecha</translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation>Sin paciente</translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation>Opacidad alveolar</translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation>Atelectasia</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation>Neumonía bacteriana</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Cardiomegalia</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidación</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
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
        <translation>Fibrosis</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Hernia</translation>
    </message>
    <message>
        <source>Image kind</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrado</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Nódulo</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Engrosamiento pleural</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Neumotórax</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation>Neumonía vírica</translation>
    </message>
</context>
<context>
    <name>findings_method</name>
    <message>
        <source>Comes with the scores, for all findings at once, and adds up to them; only it knows what speaks against a finding.</source>
        <translation>Viene con las puntuaciones, para todos los hallazgos a la vez, y suma hasta ellas; solo él sabe qué habla en contra de un hallazgo.</translation>
    </message>
    <message>
        <source>Comes with the scores, for all findings at once; it pointed best where that was measured.</source>
        <translation>Viene con las puntuaciones, para todos los hallazgos a la vez; donde se midió, fue el que mejor señaló el lugar.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>For this film only. Runs the model hundreds of times, which takes minutes.</source>
        <translation>Solo para esta radiografía. Ejecuta el modelo cientos de veces, lo que tarda minutos.</translation>
    </message>
    <message>
        <source>For this film only; its values have no unit and are scaled to this map alone.</source>
        <translation>Solo para esta radiografía; sus valores no tienen unidad y su escala es la de este mapa.</translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation>Una puntuación entre 0 y 1; no está calibrada y no es una probabilidad.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation>Probabilidad calibrada.</translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation>Hallazgos de {0}, versión {1}, {2}.</translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation>A partir de los contornos de pulmones y corazón trazados por el modelo. En adultos, en una PA en inspiración completa, lo habitual es hasta 0,50; las AP, la inspiración escasa y los niños pequeños dan más.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation>La barra muestra las odds; la marca es el punto de operación.</translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation>El control de entrada rechazó esta imagen: no se fíe de sus puntuaciones.</translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation>Los contornos son inciertos en esta radiografía.</translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation>Versión {0}, {1}; {2}, {3} ms</translation>
    </message>
    <message>
        <source>Youden&apos;s index</source>
        <translation>índice de Youden</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>puntuación {0}</translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation>el control de entrada rechazó esta imagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation>{0} en el punto de operación {1} ({2}): sensibilidad {3}, especificidad {4}, en {5}.</translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation>{0}: el modelo no tiene punto de operación para este hallazgo, así que no se valora.</translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation>radiografía {0}</translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation>Algo inesperado falló con las etiquetas ({0}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation>No hay ningún modelo que pueda mirar estas radiografías. Entrene o importe uno primero.</translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation>ninguna de las etiquetas</translation>
    </message>
</context>
<context>
    <name>map method</name>
    <message>
        <source>Something unexpected went wrong with this method ({0}). The film is not affected. Choose another method.</source>
        <translation>Algo inesperado falló con este método ({0}). La radiografía no se ve afectada. Elija otro método.</translation>
    </message>
    <message>
        <source>The map could not be computed because the process of the models ended. The film is not affected. Choose the method again; the process is started anew.</source>
        <translation>No se pudo calcular el mapa porque terminó el proceso de los modelos. La radiografía no se ve afectada. Elija de nuevo el método; el proceso se reinicia.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation>Ningún modelo actual conoce las etiquetas de este, así que no hay nada con qué compararlo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation>Algo inesperado falló en la comparación ({0}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation>Algo inesperado falló con los modelos ({0}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation>No se puede leer la ficha del modelo “{0}” ({1}). Revise los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation>Se está verificando el modelo…</translation>
    </message>
    <message>
        <source>The model “{0}” speaks when you read a film, until you choose another one in the findings or close the program.</source>
        <translation>El modelo “{0}” opina cuando usted lee una radiografía, hasta que elija otro en los hallazgos o cierre el programa.</translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation>El modelo “{0}” que opinó sobre esta radiografía fue sustituido por otro desde entonces. Analice de nuevo la radiografía para leer la ficha del modelo que opina ahora.</translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation>El modelo “{0}” se verificó y está entre sus modelos.</translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation>El modelo “{0}” se escribió en “{1}”.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Solo para investigación, no para diagnóstico.</translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation>La radiografía aún se está leyendo. Inténtelo de nuevo cuando esté completa.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation>0 toma lo que indica la pantalla. Necesario para el tamaño real.</translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation>Una radiografía vista de nuevo tiene sus hallazgos al instante; no se nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Condiciones aceptadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Atajos de teclado modificados</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation>Colores y contorno</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation>Arrastrar hacia arriba aclara (estilo OHIF)</translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation>La propia de cada hallazgo</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Píxeles ampliados</translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation>Los nombres de archivo pueden contener nombres de pacientes, por eso está desactivado al principio.</translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation>Las radiografías, los informes de modelos y las tablas exportadas conservan sus propias palabras.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation>Mapa de calor oculto por debajo de este porcentaje de su escala</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Ocultar la identidad del paciente</translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation>Guardar los resultados de las radiografías</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Distribución de teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar con el izquierdo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation>Memoria para radiografías listas, en MB</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastrar con el central</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>Los modelos calculan en</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Nombres, números y fechas de nacimiento se omiten en todas partes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation>Desactivado: arrastrar hacia abajo aclara, como en Weasis y Horos.</translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation>Opacidad del mapa de calor en porcentaje</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation>Leer primero, luego revelar los hallazgos</translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation>Recordar radiografías recientes</translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation>Recordar las radiografías cribadas y las de entrenamiento, para “Radiografías similares”</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar con el derecho</translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation>Escala de los mapas de calor</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Las puntuaciones y los mapas de calor de una radiografía quedan ocultos hasta que usted los pida.</translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation>Mostrar superposiciones guardadas en la radiografía</translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation>Tamaño de un píxel de la pantalla en milímetros</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suaves</translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation>Velocidad al arrastrar la ventana</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>El dispositivo más rápido que haya</translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation>La misma para todos los hallazgos de una radiografía</translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation>Sus lugares, puntuaciones y características se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation>Visita guiada vista</translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation>De dónde salió la puntuación de un hallazgo, no el contorno de una lesión.</translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation>Si falta o falla, la CPU ocupa su lugar.</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Ventana y nivel</translation>
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
        <translation>Una red grande que conoce fotografías, primero sus últimas capas y luego todas: pide una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation>Una red grande que conoce fotografías, de la que solo aprende el final: para muy pocas radiografías.</translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation>Una red con una sola capa de filtros: algo con qué comparar.</translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation>Una red pequeña que parte de cero: rápida de probar, buena a partir de algunos miles de radiografías.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Adapt a model to your films</source>
        <translation>Adaptar un modelo a sus radiografías</translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation>La normalización por lotes queda como está</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Deformación</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Mejor época según</translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation>Bloques que quedan como están</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>Evolución de la tasa</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation>Termina tras épocas sin mejora</translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation>Rectángulo borrado, probabilidad</translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation>Radiografías en un paso</translation>
    </message>
    <message>
        <source>Findings on frontal chest films of adults</source>
        <translation>Hallazgos en radiografías frontales de tórax de adultos</translation>
    </message>
    <message>
        <source>Five convolution blocks from scratch</source>
        <translation>Cinco bloques de convolución desde cero</translation>
    </message>
    <message>
        <source>Five convolutions with augmentation</source>
        <translation>Cinco convoluciones con aumento de datos</translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation>Cinco capas de filtros que parten de cero, con radiografías variadas: lenta, pide miles.</translation>
    </message>
    <message>
        <source>Frozen VGG16 with a small head</source>
        <translation>VGG16 congelada con una cabeza pequeña</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation>Cómo una radiografía se vuelve un cuadrado</translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation>Cómo se hace el modelo para adultos: muchas etiquetas, muchas radiografías, horas.</translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation>Cómo se hizo el modelo infantil que venía con el programa.</translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation>Conservar la mejor época</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation>Tasa de aprendizaje de las primeras capas</translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation>Aprende los contornos de pulmones y corazón a partir de máscaras.</translation>
    </message>
    <message>
        <source>Lung and heart fields</source>
        <translation>Campos de pulmones y corazón</translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation>Convertir las puntuaciones en probabilidades</translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation>Media de los pesos a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation>Espejo izquierda-derecha (mueve el corazón)</translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation>Mezclar con el modelo de partida donde eso sea mejor</translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation>Pares de radiografías mezclados</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation>No comparable con las suyas: otras radiografías, repartidas de otro modo.</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Una convolución</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Pneumonia in children of 1 to 5 years</source>
        <translation>Neumonía en niños de 1 a 5 años</translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation>Preparación de las radiografías</translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation>Cambios aleatorios de las radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation>Publicado por otros ({0}; {1}): {2}.</translation>
    </message>
    <message>
        <source>ResNet-50 with the one-cycle policy</source>
        <translation>ResNet-50 con la política de un ciclo</translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation>Semilla (otro número, otro azar)</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation>Proporción de píxeles que se vuelven negros</translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation>Proporción de píxeles que se vuelven blancos</translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation>Cizallamiento, grados</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation>Lado de la radiografía en píxeles</translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation>Pequeñas diferencias</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Etapa {0}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation>Toma un modelo que ya conoce radiografías de tórax y le enseña sus etiquetas: lo mejor para la mayoría, y rápido.</translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation>Probar primero las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>Giro, grados</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Etiquetas desiguales</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Qué aprende</translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation>Qué aprende, en este orden: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>falling with time</source>
        <translation>decreciente con el tiempo</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation>solo la decisión</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>el último bloque</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>la última capa</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>el umbral</translation>
    </message>
    <message>
        <source>weights of the labels</source>
        <translation>pesos de las etiquetas</translation>
    </message>
    <message>
        <source>with black borders</source>
        <translation>con bordes negros</translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation>{0} (como máximo {1} épocas)</translation>
    </message>
    <message>
        <source>{0} (one epoch)</source>
        <translation>{0} (una época)</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>about {0} h</source>
        <translation>unas {0} h</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>unos {0} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation> en esta etapa.</translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation>Quedan unas {0} h</translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation>Quedan unos {0} min</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation>Etapa {0} de {1}, época {2} de {3} como máximo, paso {4} de {5}, pérdida {6}</translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation>se detuvo con un error</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>se está midiendo</translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation>se está preparando</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>está en pausa</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>entrena</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation>No se pudo escribir el informe en “{0}” ({1}). Un archivo anterior de ese nombre queda como estaba; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>El informe se escribió en “{0}”.</translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation>No hay ninguna radiografía en lo que se iba a cribar. Pruebe otra carpeta.</translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation>{0} radiografías copiadas en “{1}”.</translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation>{0} filas escritas en “{1}”.</translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation>0 a 1; máximo en una barra: {0}</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>Todas las visibles</translation>
    </message>
    <message>
        <source>All thresholds were moved by the reader: odds × {0}.</source>
        <translation>El lector movió todos los umbrales: odds × {0}.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation>Radiografías por puntuación, de 0 a 1; la línea es el umbral vigente. Las radiografías con los píxeles de otra cuentan una sola vez.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation>Control de entrada: {0}. {1}</translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation>Modelo: {0}, versión {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation>Se omiten nombres de archivos y pacientes, fechas y notas. Lo que está grabado en una imagen permanece.</translation>
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
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation>Las puntuaciones son probabilidades calibradas.</translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation>Las puntuaciones no están calibradas.</translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation>Puntuaciones por hallazgo</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Informe de cribado</translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation>Las radiografías se cribaron con distintas versiones de los modelos.</translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation>Valoración del lector: {0}.</translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation>No hay imagen: la radiografía ha cambiado desde que se cribó, o ya no está.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation>Con los píxeles de otra</translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation>Sin puntuaciones: {0}</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>sin umbral</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation>Siguen {0} radiografías positivas, una por página.</translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation>{0} positivas, {1} limítrofes, {2} negativas</translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation>{0}, 0 a {1} (logit): de dónde salió la puntuación, no el contorno de una lesión</translation>
    </message>
    <message>
        <source>{0}, Grad-CAM++: where the score came from, not the outline of a lesion</source>
        <translation>{0}, Grad-CAM++: de dónde salió la puntuación, no el contorno de una lesión</translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}, versión {1}, {2}</translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation>, acuerdo {0} ({1} a {2})</translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation>, kappa {0}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation>De acuerdo {0}, en desacuerdo {1}, dudosas {2}; leídas {3} de {4} radiografías con puntuación.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limítrofe</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation>Radiografía {0} · {1}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>En curso en otro lugar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation>En pausa en otro lugar</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation>Mismos píxeles que la radiografía {0}</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuada</translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation>Puntuada, rechazada</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Cribado {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation>El intervalo es del 95&#xa0;%; kappa es el acuerdo más allá del azar.</translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation>Los modelos frente a usted: {0} verdaderos positivos, {1} falsos positivos, {2} no detectados, {3} verdaderos negativos.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilando</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Usted discrepa</translation>
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
        <translation>en pausa</translation>
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
        <translation>{0} fallidas</translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation>{0} radiografías en ambos, {1} de ellas con otro resultado; {2} solo en el primero, {3} solo en el segundo.</translation>
    </message>
    <message>
        <source>{0} films, waiting for new ones</source>
        <translation>{0} radiografías, esperando nuevas</translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation>{0} valoradas</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} of {1} films</source>
        <translation>{0} de {1} radiografías</translation>
    </message>
    <message>
        <source>{0} of {1} films found so far</source>
        <translation>{0} de {1} radiografías encontradas hasta ahora</translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation>“{0}” y {1} más</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation>Una CPU no puede entrenar con media precisión. Elija bf16-mixed, 32-true o auto.</translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation>Una validación cruzada tiene al menos dos ejecuciones. Nombre todas las que le pertenecen.</translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation>Una tabla de consulta anuncia {0} bits; se tomaron {1}.</translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation>Una tabla de consulta contiene {0} de las {1} entradas que anuncia.</translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation>Se omitió una tabla de consulta sin descriptor válido.</translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation>Se omitió una tabla de consulta sin sus entradas.</translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation>Un modelo puede entonces reconocer la edad en lugar de la enfermedad. Elija pacientes de edad similar.</translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation>Un modelo puede entonces reconocer radiografías portátiles en lugar de la enfermedad. Elija radiografías de una sola proyección.</translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation>Un modelo que venía con el programa se llama “{0}”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation>Un espaciado de píxeles de la cabecera no es plausible y no se usó.</translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation>Se omitió un obturador sin sentido.</translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation>Un umbral de {0} no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation>Un entrenamiento necesita al menos un dispositivo y una máquina.</translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation>Un entrenamiento en {0} máquinas tiene que iniciarse en cada una de ellas con el lanzador de un clúster, como srun o torchrun, con esta misma orden.</translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation>Una ventana de ancho menor que 1 se tomó como LINEAR_EXACT.</translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation>Todas las radiografías son de un paciente, así que no hay intervalos.</translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation>Todas las radiografías proceden de “{0}”. No se probaron otros equipos, hospitales ni edades, y los modelos suelen rendir peor allí.</translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Todas las radiografías tienen la etiqueta {0}. Una red necesita radiografías con y sin un hallazgo: añada una carpeta o filas con otra etiqueta.</translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Todas las radiografías tienen la etiqueta “{0}”. Una red necesita radiografías con y sin un hallazgo: añada una carpeta o filas con otra etiqueta.</translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation>Todas las radiografías de un paciente están en un mismo lado.</translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation>Todas las radiografías con la etiqueta “{0}” muestran a un solo paciente. Se necesitan al menos {1}: uno para aprender y otro para medir.</translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation>Las {0} radiografías elegidas tienen todas la etiqueta “{1}”. Una red necesita radiografías de al menos dos etiquetas: pida también otra, o añada una carpeta de radiografías con otra etiqueta.</translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation>Entre las radiografías para {0} ninguna tiene la etiqueta {1}.</translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation>Un promedio se hace con dos o más entrenamientos. Nombre cada uno una sola vez.</translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation>Se omitió una ventana no válida.</translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation>Se omitió una superposición que no encaja con su descripción.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation>Pida una copia nueva del archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation>Pida una copia nueva de la radiografía.</translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation>Junto a la carpeta de entrenamiento está “{0}”, que no es una partición. Muévala a otro lugar o llámela “val” o “test”.</translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation>Se omitieron bits de la imagen comprimida que la cabecera no anuncia.</translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation>El blanco y el negro están como deben.</translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation>El blanco y el negro están intercambiados{0}; los modelos recibieron la radiografía corregida.</translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation>El blanco y el negro quizá estén intercambiados, pero no es seguro. Invierta primero la radiografía, o pida otra copia.</translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation>Tanto “{0}” como “{1}” se llaman “{2}”, así que no está claro a cuál se refiere la tabla. Escriba en la tabla la ruta en lugar del nombre.</translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Llamar “{0}” a todas las radiografías acertaría en {1}; la exactitud de {2} es {3}. Mire mejor AUROC, sensibilidad y especificidad.</translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation>Revise la conexión y el soporte, o copie el archivo a este equipo.</translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation>Elija un archivo que contenga una radiografía.</translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation>Elija un archivo que contenga una sola radiografía.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation>Elija otro fotograma.</translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation>Elija una de sus páginas.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation>Cierre otros programas que lo usen, o pida a su propietario permiso para leerlo.</translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation>Los colores de 16 bits se redujeron a 8.</translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation>Calculando una vez las características de todas las radiografías.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation>Cópielo, impórtelo o entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation>La validación cruzada reparte ella misma todas las radiografías, pero estas vienen con radiografías para validación o prueba. Prescinda de las partes, o dé radiografías sin partición.</translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation>Con reparto al azar, {0}: {1} puntos; por paciente, {2}: en estas cifras no se ve ninguna fuga.</translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation>No lo inicie ni lo descomprima; pida una copia nueva al archivo del que procede la radiografía.</translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation>Trácela de nuevo, o mueva la radiografía y sus máscaras a otro lugar.</translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation>Cada radiografía se valora con los umbrales de la ejecución que la probó. El umbral indicado para una etiqueta es la mediana de los de las ejecuciones; las cifras con él van aparte.</translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation>Cada grupo está dentro de una partición, así que no perjudican más allá de su peso.</translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation>Cada ejecución tiene su propia red. El AUROC sobre todas las radiografías compara también puntuaciones de redes distintas, por lo que tiende a ser menor que el de una sola red.</translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation>Cada uno se midió en sus propias radiografías de prueba; los intervalos dicen cuánto fiarse.</translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation>Expórtela de nuevo desde su origen como radiografía DICOM sin comprimir.</translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation>Exporte la radiografía con sus píxeles.</translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation>Las radiografías difieren en tamaño, de {0} x {1} a {2} x {3} píxeles. A las pequeñas les falta detalle que las grandes tienen.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation>Solo radiografías de {0} tienen la etiqueta “{1}”, muy pocos para que {2} tengan una cada una.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation>Solo radiografías de {0} tienen la etiqueta “{1}”. Un modelo así se puede probar, pero ninguna de sus cifras significa nada: hacen falta unos cien pacientes de cada etiqueta.</translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation>Radiografías de “{0}”, comenzado {1}.</translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation>En {0} de {1} nada dice de quién son. Cada una cuenta como un paciente propio, así que dos radiografías de una persona pueden quedar separadas. Nombre al paciente en una tabla, o dé un patrón para los nombres de archivo.</translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Para {0} la exactitud es apenas mejor que dar a todas las radiografías la respuesta más frecuente. Mire mejor AUROC, sensibilidad y especificidad.</translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation>High Bit {0} es imposible; se tomó {1}.</translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation>Importado: no se sabe con qué radiografías ni cómo se entrenó.</translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation>En {0} radiografías no se encontraron pulmones; en ellas se tapó el centro.</translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation>En {0} de las copias las etiquetas se contradicen, por ejemplo {1}. Mire estas radiografías y corrija sus etiquetas.</translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation>No sabe cómo eran sus radiografías de entrenamiento, así que las inusuales pasan inadvertidas.</translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation>No es seguro que el blanco y el negro no estén intercambiados.</translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation>Puede estar hecho para causar daño; abra en su lugar la carpeta de las radiografías.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation>Puede que se haya movido, renombrado o eliminado; abra de nuevo su carpeta.</translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation>Puede que no se haya copiado por completo; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation>Se midió en las radiografías con las que se eligió su umbral.</translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation>Se midió solo en {0} radiografías.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Nunca se midió.</translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation>No se midió: nadie ha dicho con qué frecuencia se equivocan sus puntuaciones.</translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation>Su perfil de color no se aplica.</translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation>Como probabilidades, sus puntuaciones no son mejores que dar la misma a todas las radiografías. Úselas para ordenar radiografías, no como probabilidades.</translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation>Sus puntuaciones no están calibradas, así que no son probabilidades.</translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation>Las etiquetas son desiguales: {0} con “{1}”, {2} con “{3}” ({4} veces más). Mire sensibilidad y especificidad, no solo la exactitud.</translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation>Las etiquetas se pueden poner en duda donde cada una tiene radiografías de al menos {0} pacientes. Añada radiografías de las etiquetas menos frecuentes.</translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation>No se comprobó en los píxeles si es una proyección lateral, y la cabecera no dice cómo se tomó la radiografía. Las puntuaciones valen solo para radiografías frontales (PA o AP).</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation>La línea {0} de “{1}” no se puede leer como tabla ({2}). Busque una comilla sin cerrar, o guarde de nuevo la tabla como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation>La línea {0} de “{1}” no tiene etiqueta. Escriba “No Finding” donde no se encontró nada, o quite la línea.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation>La línea {0} de “{1}” nombra “{2}”, que está fuera de “{3}”. Corrija la línea, o indique la carpeta que contiene todas las radiografías.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation>La línea {0} de “{1}” dice a la vez que no se encontró nada y “{2}”. Corrija la línea.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation>La línea {0} de “{1}” dice la partición “{2}”. Escriba train, val o test.</translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation>Las líneas {0} y {1} de “{2}” tratan de la misma radiografía, “{3}”. Ponga todas las etiquetas de una radiografía en una línea, separadas por “|”.</translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better. If that model once learned from these very films, the figures are too good.</source>
        <translation>Medido en {0} radiografías de {1} pacientes con clasificadores rápidos sobre características del modelo “{2}”, dejando fuera a cada paciente por turno. Un modelo entrenado suele hacerlo mejor. Si ese modelo aprendió alguna vez de estas mismas radiografías, las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation>Medido en {0} radiografías de {1}, {2} de ellas con la etiqueta, con el umbral {3}. Entre paréntesis: intervalos del 95&#xa0;% por paciente.</translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation>Faltó memoria en uno de los dispositivos que entrenan juntos. Empiece de nuevo con lotes menores, o con un solo dispositivo, que entonces los reduce a la mitad por sí mismo.</translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation>Faltó memoria, así que los lotes contienen ahora {0} radiografías; {1} de ellos cuentan como un paso, igual que antes.</translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation>La red, las etiquetas, su orden y la preparación de las radiografías son como las indicó el usuario; una indicación errónea da puntuaciones erróneas sin señal alguna de ello.</translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation>Ninguna radiografía recibe puntuación: {0}. Inicie de nuevo; si vuelve a ocurrir, elija otro modelo o reinstale xrayviewer.</translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation>Ninguna radiografía dice de quién es, así que cada una cuenta como un paciente propio; con varias radiografías por paciente los intervalos son demasiado estrechos.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation>No se puede leer ninguna radiografía con la etiqueta “{0}”. Añada algunas, o quite la etiqueta.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation>No se pudo reservar ninguna radiografía con la etiqueta “{0}” para {1}, porque sus pacientes tienen también otras etiquetas que se necesitaban en otra parte. Otra semilla puede ayudar.</translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation>No hay radiografías que copiar. Marque algunas primero.</translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation>No se puede dar a ninguna carpeta el nombre de la etiqueta “{0}”. Cambie el nombre de la etiqueta.</translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation>Ninguna etiqueta tiene diez pacientes con ella y diez sin ella, así que los clasificadores rápidos no pueden decir nada de estas radiografías. Añada radiografías de otros pacientes.</translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation>Ninguna etiqueta distingue unas de estas radiografías de otras.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation>Ningún modelo opinó sobre esta radiografía, así que no hay puntuaciones con las que comparar.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map of it.</source>
        <translation>Ningún modelo opinó sobre esta radiografía, así que no hay ningún mapa de ella.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation>Ningún modelo opinó sobre esta radiografía, así que no hay ningún mapa que comprobar.</translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation>No hay ningún modelo entrenado para esta edad ({0}). Hay uno para niños de 1 a 5 años y otro para adultos.</translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation>Ninguna fila de “{0}” cumple las condiciones. Revise cómo están escritas.</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films, so it is not known whether their labels can be told without the lungs.</source>
        <translation>Nadie ha buscado atajos en estas radiografías, así que no se sabe si sus etiquetas se reconocen sin los pulmones.</translation>
    </message>
    <message>
        <source>None of the {0} films that both models would be measured on can be read any more, so they cannot be compared. Put the films back where they were.</source>
        <translation>Ya no se puede leer ninguna de las {0} radiografías en las que se medirían ambos modelos, así que no se pueden comparar. Devuelva las radiografías a donde estaban.</translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation>Ninguna de las {0} radiografías que nombra “{1}” se encontró bajo “{2}”; la primera es “{3}”. Ponga la tabla junto a las radiografías, o escriba en ella rutas completas.</translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation>No se puede leer ninguna de estas radiografías, así que no se puede probar nada.</translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation>No se puede leer ninguna de estas radiografías, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation>No se puede decir nada sobre “{0}”.</translation>
    </message>
    <message>
        <source>Of the models that speak now, “{0}” does best on these films, better than {1}, so it is the one to beat.</source>
        <translation>De los modelos que opinan ahora, “{0}” es el mejor en estas radiografías, mejor que {1}, así que es el que hay que superar.</translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation>De dos radiografías, una con “{0}” y otra sin ello, da la puntuación más alta a la correcta en {1} de {2} casos.</translation>
    </message>
    <message>
        <source>It does better than chance on {0} of {1}, but these are too few to say how much better.</source>
        <translation>Es mejor que el azar en {0} de {1}, pero son muy pocas para decir cuánto mejor.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film. Write its path, or remove the line.</source>
        <translation>La línea {0} de “{1}” no nombra ninguna radiografía. Escriba su ruta, o quite la línea.</translation>
    </message>
    <message>
        <source>None of the {0} with “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the sensitivity cannot show.</source>
        <translation>De {0} con “{1}” ninguna se valoró mal; aun así pueden ser hasta {2}, lo que el intervalo de la sensibilidad no puede mostrar.</translation>
    </message>
    <message>
        <source>None of the {0} without “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the specificity cannot show.</source>
        <translation>De {0} sin “{1}” ninguna se valoró mal; aun así pueden ser hasta {2}, lo que el intervalo de la especificidad no puede mostrar.</translation>
    </message>
    <message>
        <source>On {0} of {1} nothing can be said about “{2}”.</source>
        <translation>En {0} de {1} no se puede decir nada sobre “{2}”.</translation>
    </message>
    <message>
        <source>On {0} of {1} this cannot be told from chance.</source>
        <translation>En {0} de {1} esto no se distingue del azar.</translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation>Ha fallado uno de los procesos que entrenan juntos, quizá por falta de memoria. Se conservan todas las épocas terminadas. Continúe, o empiece de nuevo con lotes menores.</translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation>Solo se muestra la primera de sus {0} imágenes.</translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation>Ábralo en un reproductor de vídeo.</translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation>Ábralo por separado para ver las radiografías que contiene.</translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation>Abra en su lugar la carpeta de las radiografías.</translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation>Abra la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation>Abra la carpeta para ver las radiografías que contiene.</translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation>Faltan partes: ninguna de estas ejecuciones probó {0} de {1}, y las cifras no dicen nada de ellas.</translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation>Había pacientes con radiografías a ambos lados de su partición, así que sus cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation>Hay pacientes con radiografías a ambos lados de la partición, así que las cifras serán demasiado buenas.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation>Hay pacientes con radiografías a ambos lados de la partición, así que el modelo puede haberlos reconocido: las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation>Hay pacientes con radiografías a ambos lados, así que las cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation>Los píxeles son solo negros o blancos.</translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation>Los píxeles que no son números se muestran como el valor más bajo.</translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation>Los píxeles sin un valor finito se muestran como el más bajo.</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation>Los colores de impresión (CMYK) se convirtieron sin su perfil.</translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation>Las cifras publicadas proceden de otras radiografías o particiones, así que no son comparables.</translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation>Ponga las radiografías de cada etiqueta en una carpeta propia con el nombre de la etiqueta; si hay varias particiones, van en carpetas “train”, “val” y “test” por encima de estas. O dé una tabla con las columnas “path” y “label”.</translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation>Los clasificadores rápidos reconocen “{0}” en radiografías completas con un AUROC de {1}. Con los pulmones tapados, por el borde o solo por el tamaño es como máximo {2}, que no se distingue de adivinar o está cerca: no se ve ningún atajo.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Solo para investigación, no para diagnóstico.</translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation>Guárdelo como PNG con otro programa y ábralo.</translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation>Las puntuaciones de imágenes rechazadas solo se dan donde se puede registrar; en “{0}” no se puede escribir ({1}). Cribe sin ellas, o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation>Algo inesperado falló ({0}). La radiografía abierta no se ve afectada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation>Algo inesperado falló ({0}). Lo guardado está a salvo; continúe con el cribado.</translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation>Las radiografías de prueba de estos entrenamientos ya no están o cambiaron desde entonces. Repóngalas y vuelva a promediar.</translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation>Pruebe el modelo con radiografías de otra fuente antes de fiarse de él.</translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation>Probando tasas de aprendizaje.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation>Los pesos de ImageNet de {0} llegaron dañados. Inténtelo más tarde, o indique su archivo.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation>No se pudieron obtener los pesos de ImageNet de {0}; puede que este equipo no tenga conexión. Indique su archivo, o entrene desde cero.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation>Los pesos de ImageNet de {0} en “{1}” están dañados. Elimine ese archivo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation>La función VOI {0} no se conoce; se tomó LINEAR.</translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation>No se conoce la edad. Elija el modelo infantil o el de adultos.</translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation>El archivo comprimido está dañado o hecho para causar daño; pida una copia nueva.</translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation>El archivo comprimido puede estar hecho para causar daño; pida una copia nueva.</translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation>El archivo comprimido ha cambiado; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation>La mejor época y el umbral del modelo nuevo se eligieron con estas radiografías, lo que le favorece.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation>La mejor época y el umbral se eligieron con estas mismas radiografías, así que espere menos en otras nuevas. Reserve radiografías para una prueba si quiere saberlo.</translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Los puntos de control de este entrenamiento necesitan {0} GB en el disco de “{1}”, que tiene {2} GB libres. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when the cluster is there again.</source>
        <translation>El clúster en “{0}” ya no responde. Lo guardado está a salvo; reanude la ejecución cuando el clúster vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation>Los colores están almacenados completos aunque la cabecera dice 4:2:2.</translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation>La imagen comprimida tiene otro signo que el que dice la cabecera; prevaleció la cabecera.</translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation>La descripción junto a los píxeles está dañada en algunos lugares.</translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation>El disco del almacén de cribados “{0}” está lleno. Lo guardado hasta ahora está a salvo. Libere espacio y reanude la ejecución.</translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation>El mapa de evidencia procede siempre de la última capa. Elija otro método para mirar la capa “{0}”.</translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Las características de todas las radiografías necesitan {0} GB en el disco de “{1}”, que tiene {2} GB libres. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation>El archivo está dañado o hecho para causar daño; pida una copia nueva.</translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation>Probablemente el archivo está dañado; pida una copia nueva.</translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation>El archivo puede estar hecho para causar daño; pida una copia nueva.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation>No se puede usar el archivo de radiografías recordadas “{0}” ({1}). Inténtelo de nuevo; si vuelve a ocurrir, elija “Olvidar radiografías similares” para empezar de cero.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation>El archivo de radiografías recordadas “{0}” lo escribió una versión más nueva de xrayviewer. Use esa versión, o elija “Olvidar radiografías similares” para empezar de cero.</translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation>El archivo guarda el gris como color; se muestra en gris.</translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation>La radiografía no recibe puntuación: {0}. Inténtelo de nuevo con ella sola; si vuelve a ocurrir, elija otro modelo.</translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation>La radiografía es demasiado distinta de todas aquellas con las que se hicieron los modelos para recibir una puntuación.</translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation>La radiografía es distinta de aquellas con las que se hicieron los modelos; las puntuaciones pueden ser erróneas.</translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation>La radiografía se parece a aquellas con las que se hicieron los modelos.</translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation>La radiografía no parece estar derecha, pero no es seguro cómo está. Gírela primero.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: not all of them say {0}, or all say the same. Add a column “source” or “date” to the table, or folders below those of the labels.</source>
        <translation>Las radiografías no se pueden separar: no todas dicen {0}, o todas dicen lo mismo. Añada una columna “source” o “date” a la tabla, o carpetas por debajo de las de las etiquetas.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: one of the labels would be missing among those to learn from or among those to measure on. Deal them by patient.</source>
        <translation>Las radiografías no se pueden separar: faltaría una de las etiquetas entre las de aprendizaje o entre las de medición. Repártalas por paciente.</translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation>No se pudieron escribir las radiografías para la prueba ({0}). Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation>Las radiografías no tienen ninguna partición.</translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation>Las radiografías necesitan {0} MB con algo de margen, pero el disco de “{1}” tiene {2} MB libres. Elija otro disco, o tome menos radiografías.</translation>
    </message>
    <message>
        <source>The films of {0} lie in different splits, so figures measured on them flatter the model. Keep each group in one split.</source>
        <translation>Las radiografías de {0} están en particiones distintas, así que las cifras medidas en ellas favorecen al modelo. Mantenga cada grupo en una partición.</translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation>Las radiografías de {0} se tomaron juntas. Si el modelo se entrenó con algunas de ellas, las cifras son demasiado buenas: elija una partición (--split test).</translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation>El primer decodificador falló; {0} leyó los píxeles.</translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation>No se pudo leer la carpeta de modelos “{0}” ({1}). Revise sus permisos.</translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation>No se puede usar la carpeta de radiografías recordadas ({0}). Revise sus permisos y el espacio en su disco.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation>No se puede listar la carpeta “{0}”: {1}. Compruebe que sigue ahí y que se puede leer.</translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation>La cabecera no anuncia ningún fotograma; se tomó uno.</translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation>La cabecera no dice cuántos bits se usan; se tomaron todos.</translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation>La cabecera no dice cuántas muestras tiene un píxel; se tomó {0}.</translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation>La cabecera no dice que esto sea una radiografía (modalidad {0}).</translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation>La cabecera no dice si los píxeles tienen signo; se tomaron sin signo.</translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation>La cabecera no da la edad, y la radiografía por sí sola no dice si muestra a un niño o a un adulto. Elija el modelo para niños de 1 a 5 años o el de adultos; para otras edades no se entrenó ningún modelo.</translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation>La cabecera no da la edad. La radiografía parece de {0}, así que se propone ese modelo; elija el otro si no es correcto. Las edades de 6 a 17 años no se pueden reconocer así.</translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation>La cabecera no da interpretación fotométrica; se tomó {0}.</translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation>La cabecera da {0} centros de ventana y {1} anchos; se omitieron los que no tienen pareja.</translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation>La cabecera indica una radiografía ({0}).</translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation>La cabecera indica otra parte del cuerpo ({0}). Las puntuaciones valen solo para el tórax.</translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation>La cabecera indica otro tipo de imagen (modalidad {0}). Solo las radiografías de tórax reciben puntuaciones.</translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation>La cabecera indica el tórax ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation>La cabecera dice que la proyección es frontal ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation>La cabecera dice que la proyección no es frontal ({0}). Los modelos solo conocen radiografías frontales.</translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation>La cabecera dice {0}, pero Presentation LUT Shape {1}; se siguió esta última. El blanco y el negro pueden estar intercambiados.</translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation>La cabecera dice {0}, pero el archivo está escrito como {1}.</translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation>La cabecera dice {0}, pero los píxeles son {1}.</translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation>La cabecera dice {0}: opina el modelo para {1}.</translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation>El filtro de entrada rechaza {0} de {1}: el programa no les da puntuaciones, pero aquí cuentan. Las predicciones las nombran.</translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation>Falta el filtro de entrada que pertenece al programa, así que no se sabe si dejaría pasar estas radiografías. Reinstale xrayviewer para que se comprueben.</translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation>El filtro de entrada “{0}” da salidas que no son números finitos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>No se pudieron examinar las etiquetas: {0}. Puede haber faltado memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation>Las etiquetas {0} difieren solo en la forma de escribirlas. Deles un solo nombre.</translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation>No se pudo guardar la lista de radiografías recientes ({0}).</translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation>No se pudo comprobar el mapa del modelo “{0}”: algunos de sus números no son finitos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation>No se pudieron guardar las mediciones ({0}). Se mantienen hasta que se cierre el programa. Libere espacio o revise los permisos de la carpeta de sus ajustes.</translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation>La LUT de modalidad no encaja con estos píxeles y se omitió.</translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation>El modelo no da puntuación para “{0}”. Elija una de: {1}.</translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation>El modelo se llama ahora “{0}”, pero no se pudo eliminar la carpeta “{1}” de su nombre antiguo ({2}). Elimínela a mano.</translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation>El modelo no está calibrado: sus puntuaciones ordenan radiografías, pero no son probabilidades.</translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation>El modelo se entrenó con radiografías de “{0}”, y estas proceden de una carpeta o tabla de ese nombre. Si son las mismas, las cifras son demasiado buenas: mida en otras radiografías.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation>No se puede importar el modelo “{0}”: falló el proceso que lo probó. Elija otro.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation>No se puede crear el modelo “{0}”: {1}. Dé otras etiquetas.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation>No se puede guardar el modelo “{0}”: {1}. No se escribió nada.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation>No se puede usar el modelo “{0}”: {1}. Elija otro modelo, o cópielo, impórtelo o entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation>No se puede usar el modelo “{0}”: {1}. Elija otro.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation>No se puede usar el modelo “{0}”: {1}. Entrénelo de nuevo, con una tasa de aprendizaje menor u otras radiografías.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot teach this network: it has {1}. Name a model that was trained by the same recipe on films with the same labels.</source>
        <translation>El modelo “{0}” no puede enseñar a esta red: tiene {1}. Nombre un modelo entrenado con la misma receta y con radiografías de las mismas etiquetas.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation>No se pudo eliminar el modelo “{0}” ({1}). Cierre otros programas que usen su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation>No se pudo reponer el modelo “{0}” ({1}).</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation>No se pudo guardar el modelo “{0}” en “{1}” ({2}). Libere espacio e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation>No se pudo guardar el modelo “{0}” en “{1}” ({2}); lo que había antes no ha cambiado. Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation>No se pudo escribir el modelo “{0}” en “{1}” ({2}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation>El modelo “{0}” no encuentra pulmones ni corazón. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation>El modelo “{0}” da características que no son números finitos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation>El modelo “{0}” no da hallazgos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation>El modelo “{0}” no da mapa con {1}: algunos valores no son números finitos. Elija otro método.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation>El modelo “{0}” no da mapa: algunos números no son finitos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation>El modelo “{0}” no da puntuaciones: algunas no son números finitos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation>El modelo “{0}” no da puntuaciones: {1}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation>El modelo “{0}” da números que no son finitos. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation>El modelo “{0}” no tiene punto de operación “{1}” para “{2}”. Dé un número de 0 a 1{3}.</translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation>El modelo “{0}” es {1}, que no encaja con {2}. Elija otro modelo de partida.</translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation>El modelo “{0}” no es un filtro de entrada. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation>El modelo “{0}” ya no se conserva.</translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation>El modelo “{0}” no conoce “{1}”. Elija una de: {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” knows none of the labels {1}, so the two cannot be compared.</source>
        <translation>El modelo “{0}” no conoce ninguna de las etiquetas {1}, así que no se pueden comparar.</translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation>El modelo “{0}” admite radiografías de {1} x {2} píxeles; estas tienen la forma {3} y el tipo {4}. Prepárelas para este modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation>Falta el modelo “{0}” que pertenece al programa, así que las radiografías no reciben hallazgos. Reinstale xrayviewer, o ponga el modelo en su carpeta de modelos.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from films of “{1}”, perhaps from those that measure it: the figures may be too good.</source>
        <translation>El modelo “{0}” en que se basa este entrenamiento ha aprendido de radiografías de “{1}”, quizá de las que lo miden: las cifras pueden ser demasiado buenas.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from {1} of the {2} films that measure the new one: the figures are too good. Build on another model to know better.</source>
        <translation>El modelo “{0}” en que se basa este entrenamiento ha aprendido de {1} de las {2} radiografías que miden el nuevo: las cifras son demasiado buenas. Parta de otro modelo para saber más.</translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that were kept aside for it. Open a folder of labelled films in the first step, then ask again: both models will be measured on those.</source>
        <translation>El modelo “{0}” no se entrenó aquí, así que no hay radiografías reservadas para él. Abra una carpeta de radiografías etiquetadas en el primer paso y pídalo de nuevo: ambos modelos se medirán en ellas.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation>Entretanto se sustituyó el modelo “{0}”. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation>El modelo “{0}” se sustituyó desde que se analizó la radiografía. Abra de nuevo la radiografía.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation>El modelo “{0}” se sustituyó mientras se cribaban radiografías con él. Lo guardado es correcto; reanude la ejecución para seguir con el nuevo.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation>El modelo “{0}” se sustituyó mientras se medía. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>No se pudieron comparar los modelos: {0}. Puede haber faltado memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation>La red no dio un número finito en {0} de {1} radiografías, así que sus probabilidades no se pueden calibrar. Entrene de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation>La red no tiene ninguna capa “{0}” que dé un mapa. Elija una de estas, o una dentro de ellas: {1}.</translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation>La red del modelo “{0}” falla con una radiografía. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation>La red “{0}” necesita radiografías de 3 canales.</translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation>La red “{0}” admite radiografías de {1} a {2} píxeles, no de {3}. Elija un tamaño intermedio.</translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation>El modelo nuevo ha aprendido de otras radiografías de estos pacientes, lo que le favorece.</translation>
    </message>
    <message>
        <source>The new model was not trained here, so both were measured on {0} films of “{1}” from the first step. A model that has learned from them is flattered.</source>
        <translation>El modelo nuevo no se entrenó aquí, así que ambos se midieron en {0} radiografías de “{1}” del primer paso. Un modelo que haya aprendido de ellas sale favorecido.</translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation>No se pudo guardar la nota sobre “{0}” ({1}). Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation>La imagen se guardó como “{0}”.</translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation>Los píxeles no están comprimidos aunque la cabecera dice {0}.</translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>No se pudo escribir la gráfica “{0}” ({1}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation>No se pudieron escribir las radiografías preparadas en “{0}” ({1}). Libere espacio y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation>El programa giraría o invertiría {0} antes de puntuar. Aquí se puntuaron tal como están.</translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation>La prueba de rango no encontró ninguna tasa de aprendizaje con la que baje la pérdida. Empiece de nuevo con una tasa propia.</translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation>La receta no puede tener este ajuste: {0}.</translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation>La receta “{0}” adapta un modelo. Elija el modelo de partida.</translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation>No se pudo probar la receta “{0}” en este equipo ({1}). Puede haber faltado memoria.</translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation>La cabeza de la receta ({0}) no encaja con estas etiquetas, así que la red recibe otra ({1}).</translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation>No se pudo escribir el registro en “{0}” ({1}). El entrenamiento en sí ha terminado y se conserva. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation>El registro del entrenamiento “{0}” en “{1}” está incompleto o se modificó. Entrene de nuevo para crear uno nuevo.</translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation>No se pudieron eliminar las radiografías recordadas ({0}). Cierre otras ventanas de xrayviewer e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation>No se pudo escribir el informe en “{0}” ({1}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation>La pendiente o la intersección del reescalado no son válidas; se muestran los valores almacenados.</translation>
    </message>
    <message>
        <source>The same was not trained with these films dealt otherwise, so it is not known how much of the figures comes from how they were dealt.</source>
        <translation>No se entrenó lo mismo con estas radiografías repartidas de otro modo, así que no se sabe qué parte de las cifras se debe al reparto.</translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation>El cribado con el número {0} ya no tiene la fila {1}. Puede que se haya eliminado; elija otro.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation>El cribado con el número {0} está en curso en otra ventana o programa. Deténgalo allí primero.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation>El cribado con el número {0} está en curso. Deténgalo antes de eliminarlo.</translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation>La búsqueda de radiografías se interrumpió: {0}. Las encontradas hasta ahora están cribadas; reanude la ejecución para encontrar las demás.</translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation>La semilla {0} es negativa. Dé un número entero desde 0.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation>No se pudieron leer los ajustes ({0}); todos tienen sus valores por defecto. Revise los permisos de su carpeta e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation>No se pudieron guardar los ajustes en “{0}” ({1}). Valen hasta que se cierre el programa. Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation>El archivo de ajustes está dañado; todos los ajustes tienen sus valores por defecto.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation>El archivo de ajustes estaba dañado y se conserva como “{0}”; los ajustes tienen sus valores por defecto.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation>No se puede usar el almacén de cribados “{0}”: el sistema informa “{1}”. Revise el disco y los permisos de su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>El almacén de cribados “{0}” contiene valores sin sentido. Se dejó como estaba: ponga una copia en su lugar, o muévalo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>El almacén de cribados “{0}” está dañado. Se dejó como estaba: ponga una copia en su lugar, o muévalo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation>Otro programa tiene ocupado el almacén de cribados “{0}”. Cierre ese programa o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation>El almacén de cribados “{0}” lo escribió una versión más nueva de xrayviewer. Se dejó como estaba; use esa versión o elija otro archivo.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation>El almacén de cribados “{0}” estaría en una unidad de red, donde varios programas pueden dañarlo y una conexión perdida puede costar resultados. Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation>El entrenamiento necesita {0} GB en el disco de “{1}”, que tiene {2} GB libres. Libere espacio y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation>Falló el proceso de entrenamiento: {0}. Puede haber faltado memoria. Se conservan todas las épocas terminadas, de modo que el entrenamiento puede continuar.</translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation>El entrenamiento se detuvo porque no se pudo escribir en el disco de “{0}” ({1}). Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation>El entrenamiento se detuvo en la época {0}: {1} ya no es un número finito. Empiece de nuevo con una tasa de aprendizaje menor; si eso no ayuda, busque radiografías de gris constante con la revisión de datos.</translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation>El entrenamiento “{0}” (receta “{1}”) no da hallazgos, así que no hay puntuaciones de etiquetas que reunir. Nombre solo entrenamientos de hallazgos.</translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation>El entrenamiento “{0}” no da hallazgos. Exclúyalo.</translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation>El entrenamiento “{0}” continúa como se inició: receta “{1}”, radiografías de “{2}”.</translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation>El entrenamiento “{0}” aún no ha terminado ninguna época, así que no hay nada que conservar. Continúelo o descártelo.</translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation>El entrenamiento “{0}” ya está trabajando.</translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation>El entrenamiento “{0}” se nombra dos veces. Nombre cada uno una sola vez.</translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation>El entrenamiento “{0}” ya está en marcha. Espere a que termine, o deténgalo primero.</translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation>El entrenamiento “{0}” no reservó radiografías para una prueba, así que no es parte de una validación cruzada. Exclúyalo.</translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation>El entrenamiento “{0}” creó un modelo que no da hallazgos. Sus cifras están en su ficha, en la lista de modelos.</translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation>No se pudieron guardar los entrenamientos en espera para el próximo inicio ({0}). Continúan mientras el programa esté abierto. Libere espacio.</translation>
    </message>
    <message>
        <source>The workers of the cluster may not start processes of their own, which films are read in. Start them with “dask worker ADDRESS --no-nanny”, or with DASK_DISTRIBUTED__WORKER__DAEMON=False.</source>
        <translation>Los procesos del clúster no pueden iniciar procesos propios, con los que se leen las radiografías. Inícielos con “dask worker ADDRESS --no-nanny”, o con DASK_DISTRIBUTED__WORKER__DAEMON=False.</translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation>El dispositivo {0} falló ({1}), así que calcula la CPU. Elija de nuevo el dispositivo, o siga con la CPU si vuelve a fallar.</translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation>El dispositivo {0} no tiene suficiente memoria libre para los modelos, así que calcula la CPU. Cierre otros programas que lo usen y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation>Las {0} radiografías que cumplen las condiciones no tienen etiqueta o tienen varias, y una carpeta solo puede tener una. Pida etiquetas únicas.</translation>
    </message>
    <message>
        <source>The {0} model has learned from films of “{1}”, perhaps from these, which flatters it.</source>
        <translation>El modelo ({0}) ha aprendido de radiografías de “{1}”, quizá de estas, lo que le favorece.</translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation>No hay radiografías para el entrenamiento. Llame “train” a una carpeta, o escriba “train” en la columna de la partición.</translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation>No hay radiografías en {0}. Indique otros archivos o carpetas.</translation>
    </message>
    <message>
        <source>There are only {0} with “{1}”: the sensitivity says little.</source>
        <translation>Solo hay {0} con “{1}”: la sensibilidad dice poco.</translation>
    </message>
    <message>
        <source>There are only {0} without “{1}”: the specificity says little.</source>
        <translation>Solo hay {0} sin “{1}”: la especificidad dice poco.</translation>
    </message>
    <message>
        <source>There is no film with “{0}”, so sensitivity, AUROC and what rests on them are undefined.</source>
        <translation>No hay ninguna radiografía con “{0}”, así que la sensibilidad, el AUROC y lo que se basa en ellos no están definidos.</translation>
    </message>
    <message>
        <source>There is no film without “{0}”, so specificity, AUROC and what rests on them are undefined.</source>
        <translation>No hay ninguna radiografía sin “{0}”, así que la especificidad, el AUROC y lo que se basa en ellos no están definidos.</translation>
    </message>
    <message>
        <source>There are too few patients to look for shortcuts to “{0}”.</source>
        <translation>Hay muy pocos pacientes para buscar atajos hacia “{0}”.</translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation>Hay muy pocos pacientes para decir qué aportarían más.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation>Ya hay un modelo “{0}”. Elija otro nombre, o elimine primero la carpeta “{1}”.</translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation>Hay un entrenamiento sin terminar llamado “{0}”. Continúelo, empiécelo de nuevo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation>Entretanto hay otro modelo “{0}”. Cambie primero el nombre de ese y deshaga de nuevo.</translation>
    </message>
    <message>
        <source>There is no Dask cluster at “{0}”. Start its scheduler, or check the address, which looks like tcp://machine:8786.</source>
        <translation>No hay ningún clúster de Dask en “{0}”. Inicie su planificador, o revise la dirección, que tiene la forma tcp://machine:8786.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation>No hay ningún archivo “{0}”. Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation>No hay ningún entrenamiento terminado “{0}”. Están terminados: {1}.</translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation>No hay ninguna carpeta “{0}” de la que tomar radiografías de “{1}”.</translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation>Ya no hay ningún modelo suyo “{0}”. Mire de nuevo.</translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation>No hay ningún modelo “{0}”. Dé la ruta de una carpeta de modelo, o uno de estos: {1}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation>No hay ninguna red llamada “{0}”. Se conocen {1}.</translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation>No hay parte {0} de {1}. La validación cruzada necesita al menos dos partes, contadas desde 1.</translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation>No hay ningún cribado con el número {0}. Puede que se haya eliminado; elija otro.</translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation>No hay ningún entrenamiento sin terminar llamado “{0}”, así que empieza desde el principio.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation>No hay memoria suficiente para entrenar esta red, ni siquiera radiografía a radiografía. Cierre otros programas, elija una receta con radiografías más pequeñas, o use la CPU.</translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation>Ya hay “{0}” en “{1}”. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>These films are not parted by view, sex, age or origin: nothing is known of that, or all are the same.</source>
        <translation>Estas radiografías no se separan por proyección, sexo, edad o procedencia: no se sabe nada de ello, o todas son iguales.</translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation>Estos entrenamientos vieron radiografías distintas.</translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation>Este equipo no tiene ningún dispositivo {0} que torch {1} pueda usar. Elija otro (aquí: {2}) o auto.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation>Esto no parece una radiografía frontal completa de un tórax, así que no recibe puntuación.</translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation>Esto se parece menos a una radiografía frontal de tórax que casi todas las radiografías de tórax.</translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation>Esto parece una radiografía frontal de tórax.</translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation>Esto se parece poco a una radiografía frontal de tórax, y otros signos también lo contradicen, así que no recibe puntuación.</translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation>Esta red tiene normalización por lotes, que no se puede entrenar radiografía a radiografía. Use lotes de al menos dos radiografías.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation>Esta versión de xrayviewer viene sin modelos de hallazgos, así que las radiografías no reciben ninguno. Elija un modelo propio.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation>Esta versión de xrayviewer viene sin modelos de hallazgos, cuyas características se necesitan aquí. Elija un modelo propio.</translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation>Esta versión de xrayviewer no tiene modelo para {0}, así que no se dice nada de esta radiografía.</translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation>Muy pocos pacientes para dar cifras: {0}.</translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation>Entrenamiento, validación y prueba reciben {0}, {1} y {2} de las radiografías. No pueden ser negativos y deben sumar 1, con algunas radiografías para el entrenamiento.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation>Las partes transparentes se muestran sobre negro.</translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, el archivo está dañado, así que pida una copia nueva.</translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation>Puesta derecha según anotó la cámara o el escáner (orientación EXIF).</translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation>Descomprímalo y abra la carpeta en su lugar.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation>Descomprima el archivo y abra la carpeta.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Descomprima el archivo con su contraseña y abra la carpeta.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Descomprima el archivo exterior y abra el interior.</translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation>Lo que se cambió antes a mano sobre “{0}” ya no se puede leer. Se conservó como “{1}”, y las radiografías se usan como vienen.</translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation>Al hacer la partición, cada grupo permanece junto.</translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation>No se comprobó si la radiografía está en espejo.</translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation>Los números enteros de 32 bits se conservan con 24 bits significativos.</translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation>Usted eligió el modelo para {0}.</translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation>Usted eligió el modelo “{0}”.</translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation>Su cambio de las etiquetas de “{0}” está vigente, pero no se pudo guardar para más tarde ({1}). Libere espacio y vuelva a cambiar algo.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultos</translation>
    </message>
    <message>
        <source>children of 1 to 5 years</source>
        <translation>niños de 1 a 5 años</translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation>{0} Añada radiografías de otros pacientes, o haga menos particiones.</translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation>{0} El corazón, los hombros, los catéteres y lo escrito en una radiografía se ven también sin los pulmones. Pruebe el modelo con radiografías de otra fuente antes de fiarse de él.</translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation>{0} La cabecera dice {1}, para lo que no se entrenó.</translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation>{0} Hasta entonces calcula la CPU.</translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation>Se omitieron {0} bytes tras los píxeles.</translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation>{0} no se puede calcular: las radiografías de validación tienen una sola etiqueta. Añada radiografías de las otras, o deje que xrayviewer haga la partición.</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation>Se piden {0} dispositivos, pero este equipo tiene {1} que torch puede usar ({2}). Pida menos, u otro tipo de dispositivo.</translation>
    </message>
    <message>
        <source>{0} film</source>
        <translation>{0} radiografía</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} radiografías</translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation>{0} significa indefinido: no hay radiografías que contar; excluido de los promedios.</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} mes</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} networks “{1}” cannot be joined. Join two to nine of these: {2}.</source>
        <translation>{0} redes “{1}” no se pueden unir. Una de dos a nueve de estas: {2}.</translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation>{0} de las radiografías ya no se pueden leer y se excluyeron.</translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation>{0} de {1} están guardadas en color; solo se usa su brillo. Busque capturas de pantalla con dibujos o texto.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation>{0} de {1} no se pueden leer y se excluirán.</translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation>{0} de {1} líneas de “{2}” no dicen partición, la primera es la línea {3}. Rellene la columna, o quítela para que se haga la partición.</translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation>Para {0} de “{1}/{2}” no hay ({3}) máscara en “{4}/{5}”, por ejemplo “{6}”. Añada las máscaras, o mueva estas radiografías a otro lugar.</translation>
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
        <translation>{0} filas de “{1}” cumplen las condiciones, pero ninguna de sus radiografías está en “{2}”; la primera es “{3}”. Indique la carpeta que las contiene.</translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation>Se ignoraron {0} ajustes desconocidos o no válidos en “{1}”.</translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation>{0} con {1} están en más de una partición, por ejemplo {2}. El modelo puede reconocer al paciente, así que sus cifras parecerán demasiado buenas. Ponga todas las radiografías de un paciente en una partición. (Si los pacientes se cuentan de nuevo en cada partición, no es un fallo: dé un patrón para el paciente que incluya la partición.)</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} año</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation>{0}, una ganancia de {1} ({2} a {3}).</translation>
    </message>
    <message>
        <source>{0}, but the intervals overlap, so this may be chance.</source>
        <translation>{0}, pero los intervalos se solapan, así que puede ser azar.</translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation>{0}, pero puede que no sea ninguna ganancia: estas radiografías no permiten saberlo.</translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation>{0}. Elija otra carpeta o tabla.</translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation>{0}: medido en las radiografías de validación, con las que se eligieron la mejor época y el umbral.</translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation>{0}: más radiografías de este tipo apenas ayudarían.</translation>
    </message>
    <message>
        <source>{0}: nothing is lost there in these figures.</source>
        <translation>{0}: según estas cifras no se pierde nada allí.</translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation>{0}: hay pacientes con radiografías a ambos lados de la partición, así que estas cifras son demasiado buenas.</translation>
    </message>
    <message>
        <source>{0}: {1} points are lost there, so expect that elsewhere too.</source>
        <translation>{0}: allí se pierden {1} puntos, así que espere lo mismo en otros lugares.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation>Tanto “{0}” como “{1}” reservaron {2}. Cada radiografía puede reservarla un solo entrenamiento.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation>“{0}” y “{1}” en “{2}” difieren solo en su extensión, así que no está claro a cuál se refiere. Mueva uno a otro lugar.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation>“{0}” y “{1}” reservaron radiografías distintas para la prueba, así que su promedio se mediría en radiografías de las que aprendió. Reserve las mismas para todos.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation>“{0}” y “{1}” probaron las mismas radiografías, {2}, así que no son partes de una validación cruzada. Reúna ejecuciones con una parte distinta cada una.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation>“{0}” y “{1}” recibieron otras radiografías o etiquetas. Promedie entrenamientos con las mismas radiografías.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation>“{0}” y “{1}” se convertirían ambos en “{2}”. Cambie el nombre de uno, o dé otro nombre a su etiqueta.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation>No se puede importar “{0}”: falló el proceso que lo leía. Exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation>No se puede importar “{0}”: {1}. Revise red, etiquetas y tamaño, o guarde el state dict como safetensors e impórtelo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation>No se puede importar “{0}”: {1}. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation>No se puede importar “{0}”: {1}. Guarde su state dict como safetensors e impórtelo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation>No se puede crear “{0}”: {1}. No quedó nada.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation>No se puede leer “{0}” ({1}), así que no se sabe nada de las radiografías a las que se refiere.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>No se puede leer “{0}” ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation>No se puede leer “{0}” como archivo safetensors de pesos. Dé otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>“{0}” no puede ser el nombre de un modelo. Use hasta 64 letras de la A a la Z, cifras, puntos, guiones y guiones bajos, y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>“{0}” no puede ser el nombre de un entrenamiento. Use letras de la A a la Z, cifras, puntos, guiones y guiones bajos, y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation>No se pudo codificar “{0}” como PNG.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>No se pudo escribir “{0}” ({1}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation>“{0}” no contiene los pesos de torchvision de {1}: los nombres o las formas difieren. Dé el archivo de esa red.</translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation>“{0}” no dice qué escribir. Haga que su nombre termine en {1}, {2} o {3}.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation>“{0}” ya existe. Elija un nombre libre.</translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation>“{0}” no recibe puntuación: {1}. Pruebe esta radiografía sola; si vuelve a ocurrir, elija otro modelo.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation>“{0}” ha cambiado desde que se cribó, o ya no está. Críbela de nuevo o exclúyala.</translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation>“{0}” no tiene columna para {1}. Llame “{2}” a una. Sus columnas son {3}.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation>“{0}” no tiene columna “{1}”. Sus columnas son {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation>“{0}” no tiene filas debajo de su cabecera.</translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation>“{0}” tiene {1} grupos entre paréntesis; necesita exactamente uno, alrededor de lo que nombra al paciente, por ejemplo (person[0-9]+)_.</translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation>“{0}” contiene radiografías con máscaras de pulmones y corazón, de las que la receta “{1}” no aprende nada. Elija una receta que lo haga.</translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation>“{0}” contiene {1}. Elija un archivo comprimido de una carpeta de modelo, tal como se exportó.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation>“{0}” es una base de datos de otro programa. Se dejó como estaba; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation>“{0}” no es un modelo completo: le falta {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation>“{0}” no es una tabla en texto Unicode. Guárdela como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation>“{0}” no es una tabla. Elija un archivo con la extensión .csv.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation>“{0}” no es una expresión regular válida ({1}). Escriba, por ejemplo, (person[0-9]+) para nombres como person12_3.png.</translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation>“{0}” no está como lo escribió el entrenamiento: {1}. Reponga el archivo como estaba, o entrene de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation>“{0}” se reconoce con un AUROC de {1}; las radiografías completas dan {2}.</translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation>“{0}” está en el archivo comprimido “{1}”. Descomprímalo y cribe la carpeta, o excluya esta radiografía.</translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation>“{0}” está fuera de la carpeta nueva.</translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>“{0}” del entrenamiento en “{1}” falta o está dañado, así que el entrenamiento no puede continuar. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation>“{0}” del entrenamiento “{1}” ya no se puede leer, así que el entrenamiento no puede continuar. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>“{0}” del entrenamiento “{1}” falta o está dañado, así que el entrenamiento no puede continuar. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation>“{0}” dice a la vez “{1}” y “{2}” de “{3}”. Corrija la tabla, o pida uno de ellos.</translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation>“{0}” tendría más de {1} filas, que no caben en ningún libro de cálculo. Exporte menos filas, o elija CSV.</translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation>“{0}” {1}. Elija una carpeta de radiografías etiquetadas, o un archivo CSV.</translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation>No se pudieron buscar radiografías similares ({0}). La radiografía no se ve afectada.</translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation>Se olvidaron {0} radiografías.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation>“{0}” ya no está donde estaba cuando se analizó. Cribe de nuevo su carpeta para encontrarla entre las radiografías similares.</translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation>con etiqueta {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
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
        <translation>Un mapa de calor muestra de dónde salió una puntuación. No es el contorno de una lesión, y una radiografía sin hallazgos no es una radiografía normal.</translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation>Cada modelo se hizo con determinadas radiografías de determinados pacientes, que su ficha indica. Con otros pacientes y equipos puede rendir peor sin que se note.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation>Está destinado a la investigación, la docencia y el estudio de estos modelos. No lo use para diagnosticar, para decidir sobre pacientes ni en lugar de la lectura de un radiólogo.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Solo para investigación, no para diagnóstico</translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation>Las puntuaciones, los mapas de calor y las mediciones de este programa proceden de modelos que pueden equivocarse, también cuando parecen seguros. No es un producto sanitario y ninguna autoridad lo ha examinado.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation>Elija primero las radiografías.</translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation>Elija el modelo de partida.</translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation>Dé al modelo un nombre con letras de la A a la Z, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Looking for shortcuts</source>
        <translation>Búsqueda de atajos</translation>
    </message>
    <message>
        <source>Measuring how long recipes take</source>
        <translation>Medición de la duración de las recetas</translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation>Diga de dónde vienen los pesos de ImageNet: un archivo, internet, o prescindir de ellos.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation>Algo inesperado falló ({0}). Se conservan todas las épocas terminadas; reanude para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation>Algo inesperado falló al modificar las radiografías ({0}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation>Algo inesperado falló al examinar las radiografías ({0}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the recipe was tried ({0}). Try again.</source>
        <translation>Algo inesperado falló al probar la receta ({0}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the heat maps ({0}). Choose the films again.</source>
        <translation>Algo inesperado falló con los mapas de calor ({0}). Elija de nuevo las radiografías.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation>Algo inesperado falló en esta comparación ({0}). Elíjala de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation>Algo inesperado falló en este resultado ({0}). Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation>Etapa {0}, época {1}: {2}</translation>
    </message>
    <message>
        <source>Testing learning rates</source>
        <translation>Prueba de tasas de aprendizaje</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>El informe se escribió en “{0}”.</translation>
    </message>
    <message>
        <source>The trainer is being started. It takes some seconds.</source>
        <translation>Se está iniciando el entrenador. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation>El entrenamiento continúa desde su última época terminada.</translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation>El entrenamiento ha terminado. Su modelo está entre sus modelos.</translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation>El entrenamiento está en pausa. Se conservan todas las épocas terminadas, también si cierra el programa.</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>El entrenamiento espera su turno.</translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation>El entrenamiento se detuvo. Su mejor época hasta ahora se convierte en el modelo.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation>Ya hay un modelo o un entrenamiento con este nombre.</translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation>Este entrenamiento se pidió antes y no ha empezado. Se puede iniciar.</translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation>Este entrenamiento no terminó. Puede continuar.</translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation>{0} radiografías leídas, {1} excluidas.</translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation>, {0} excluidas</translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation>Todas se escalan al tamaño de la red.</translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation>Se usan todas, las copias en un mismo lado.</translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation>Todas las radiografías de un paciente quedan en un mismo lado.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation>Cada una de estas radiografías cuenta como un paciente propio.</translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation>Faltarán las cifras de esa etiqueta para estas radiografías.</translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation>Las radiografías se reparten al azar, así que el resultado parecerá demasiado bueno.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation>Algunos pacientes están en ambos lados, así que el resultado parecerá demasiado bueno.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation>Algo inesperado falló al leer las radiografías ({0}). Elija de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation>La receta pondera las etiquetas, o lo deja al umbral.</translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation>Se mantiene la partición de las carpetas, y el resultado se marca como demasiado bueno.</translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation>El entrenamiento no puede empezar</translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation>El entrenamiento no empieza hasta que esto se cambie.</translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation>El entrenamiento sigue adelante, y el resultado se marca como ensayo.</translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation>El entrenamiento sigue adelante. Compare el resultado con radiografías donde no exista esta diferencia.</translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation>Se usan como están, y el modelo aprende contradicciones.</translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation>Se usan en gris.</translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation>Lo que usted cambió antes a mano en estas radiografías vuelve a estar vigente: {0} con otra etiqueta, {1} excluidas. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>What you changed by hand could not be kept ({0}). It is in force until the program is closed.</source>
        <translation>Lo que cambió a mano no se pudo guardar ({0}). Está vigente hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation>{0} radiografías de {1} pacientes</translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation>{0} radiografías de las que aprender</translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation>{0} reservadas para la prueba</translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation>{0} para elegir la mejor época</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Begins…</source>
        <translation>Comienza…</translation>
    </message>
    <message>
        <source>Waits until “{0}” has ended. Pause or stop that to go on at once.</source>
        <translation>Espera a que termine “{0}”. Póngalo en pausa o deténgalo para continuar ya.</translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation>Algo inesperado falló con las nuevas puntuaciones ({0}). La radiografía no se ve afectada.</translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation>No se pudieron calcular las nuevas puntuaciones porque terminó el proceso de los modelos. La radiografía no se ve afectada. Tape de nuevo; el proceso se reinicia.</translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation>Rellenar con el gris de alrededor</translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation>Reflejar desde el otro lado</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alta</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más baja</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>mucho más alta</translation>
    </message>
    <message>
        <source>much lower</source>
        <translation>mucho más baja</translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation>algo más alta</translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation>algo más baja</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation>{0}, luego {1}; {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation>{0}: {1} antes, {2} ahora, {3}</translation>
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
