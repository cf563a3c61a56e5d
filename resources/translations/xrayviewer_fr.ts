<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation>À propos de xrayviewer</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Cliché thoracique</translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation>Les clichés restent sur cet ordinateur. Le programme n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Les licences des bibliothèques sur lesquelles il repose l’accompagnent dans THIRD_PARTY_LICENCES.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation>Réservé à la recherche. Pas pour le diagnostic. Le programme n’est pas un dispositif médical&#xa0;; ne fondez aucune décision concernant des patients sur ce qu’il montre.</translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation>Version {0}, Qt {1}</translation>
    </message>
</context>
<context>
    <name>AnalysisStateView</name>
    <message>
        <source>Analyse again</source>
        <translation>Analyser à nouveau</translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation>Analyse du cliché…</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation>Aucun modèle ne se prononce sur ce cliché tant que vous n’en choisissez pas un.</translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation>Démarrage des modèles&#xa0;; le premier cliché prend quelques secondes…</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>État de l’analyse</translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation>L’analyse est en cours</translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation>En attente du cliché et de ses modèles…</translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation>Carte bancaire, 85,6 mm de large</translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation>Contour de la carte</translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation>Les flèches gauche et droite changent sa largeur</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation>Scores avant et après</translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenêtres prédéfinies</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation>Comparer des dépistages</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation>Clichés au résultat différent</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Dépistage {0}</translation>
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
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Pente de calibration</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Chiffres des deux</translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation>Clichés mesurés</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation>Montre quelle part d’un chiffre vient de patients présents des deux côtés de la partition.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation>Entraîner à l’identique, clichés répartis au &amp;hasard</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on films of other sources or folders.</source>
        <translation>Refait le même entraînement et le mesure sur des clichés d’autres sources ou dossiers.</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on the films that were taken last.</source>
        <translation>Refait le même entraînement et le mesure sur les clichés les plus récents.</translation>
    </message>
    <message>
        <source>no other training</source>
        <translation>aucun autre entraînement</translation>
    </message>
    <message>
        <source>“{0}” is trained now; see “Run”. Compare with it once it has ended.</source>
        <translation>«&#xa0;{0}&#xa0;» s’entraîne maintenant&#xa0;; voir «&#xa0;Exécution&#xa0;». Comparez-le quand il sera terminé.</translation>
    </message>
    <message>
        <source>…measured on &amp;later films</source>
        <translation>…mesuré sur des clichés &amp;ultérieurs</translation>
    </message>
    <message>
        <source>…measured on other &amp;places</source>
        <translation>…mesuré en d’autres &amp;lieux</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation>N° acc. {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Image {0} sur {1}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Identité masquée</translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation>Latéralité {0}</translation>
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
        <translation>moins de 2 mois</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation>&amp;Retour aux clichés</translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation>&amp;Changer l’étiquette en «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation>&amp;Garder l’étiquette, suivant</translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation>&amp;Exclure ce cliché</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation>0  Je ne sais pas</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Changer l’étiquette</translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation>Ce cliché montre-t-il «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation>Vous avez voté sur tous les clichés à l’étiquette douteuse.</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Clichés examinés</translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label a score of {0}.</source>
        <translation>Des classifieurs qui n’ont pas vu ce cliché donnent à son étiquette un score de {0}.</translation>
    </message>
    <message>
        <source>Label court</source>
        <translation>Révision des étiquettes</translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation>Comparaison des étiquettes…</translation>
    </message>
    <message>
        <source>No film that waits for a vote has a label that is likely wrong.</source>
        <translation>Aucun cliché en attente de vote n’a une étiquette probablement erronée.</translation>
    </message>
    <message>
        <source>No label is likely wrong.</source>
        <translation>Aucune étiquette ne paraît erronée.</translation>
    </message>
    <message>
        <source>One film with a label that is likely wrong waits for a vote.</source>
        <translation>Un cliché à l’étiquette probablement erronée attend votre vote.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quick heads that had not seen a film agree with its label, or are not sure enough to doubt it. That does not prove the labels right.</source>
        <translation>Les classifieurs rapides qui n’avaient pas vu un cliché sont d’accord avec son étiquette, ou pas assez sûrs pour en douter. Cela ne prouve pas que les étiquettes soient justes.</translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation>Afficher dans le &amp;visualiseur</translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation>Parmi les clichés qui vous sont soumis, certains ne font aucun doute. L’étiquette et le score s’affichent après votre réponse.</translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation>L’étiquette dit&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>Que montre ce cliché&#xa0;?</translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation>Vous êtes d’accord avec l’étiquette.</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>Vous n’avez pas pu trancher.</translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation>Vous avez voté sur {0} clichés.</translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation>Vous dites&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>pas {0}</translation>
    </message>
    <message>
        <source>{0} films with a label that is likely wrong wait for a vote.</source>
        <translation>{0} clichés à l’étiquette probablement erronée attendent votre vote.</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation>Il est conservé dans {0}</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Rapport de la dernière exécution</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation>Le programme a rencontré une erreur lors de sa dernière exécution. Le rapport ci-dessous contient des versions et des emplacements dans le code du programme, et rien sur les clichés ni les patients. Il n’a été envoyé nulle part&#xa0;; si vous voulez que l’erreur soit étudiée, copiez-le pour la personne qui vous assiste.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation>Étiquettes &amp;douteuses…</translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation>&amp;Suivant&#xa0;: recette</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>Changer l’étiquette en</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation>Déposez un dossier contenant un dossier de clichés par étiquette</translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation>Déposez ici des clichés étiquetés</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation>Clichés et étiquettes</translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation>Lecture des clichés</translation>
    </message>
    <message>
        <source>Films read</source>
        <translation>Clichés lus</translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation>Dossier de clichés étiquetés</translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation>Par exemple «&#xa0;normal&#xa0;» et «&#xa0;pneumonie&#xa0;». Un dossier avec train, val et test convient aussi, de même qu’un tableau CSV avec les colonnes path et label (et patient, split).</translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation>Étiquettes et constats</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Autre étiquette</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Autre tableau…</translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation>Raccourcis et clichés supplémentaires</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Afficher dans le visualiseur</translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation>Montre les clichés dont l’étiquette est le plus probablement erronée, pour un second vote.</translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation>Quelques clichés avec «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation>Tableau de clichés étiquetés</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation>Les clichés concernés</translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation>Les clichés dont vous vouliez changer l’étiquette</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Points à examiner</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation>Périphérique en échec</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>Réessayer le périphérique</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>époque {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
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
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation>Perte, sélection</translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation>Perte, apprentissage</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation>0 à {0} log-odds, identique pour tous les signes</translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation>0 à {0} log-odds, échelle propre à ce signe</translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation>CONTRÔLE D’ENTRÉE&#xa0;: REFUSÉ</translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation>AUCUNE LOCALISATION FIABLE</translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation>La carte n’a pas passé ses contrôles.</translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation>D’où vient le score,</translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation>pas le contour d’une lésion</translation>
    </message>
    <message>
        <source>{0}, same scale for all findings</source>
        <translation>{0}, identique pour tous les signes</translation>
    </message>
    <message>
        <source>{0}, scaled to this map alone</source>
        <translation>{0}, échelle propre à cette carte</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation>Aussi les dates d’examen et les notes. Ce qui est incrusté dans une image y reste dans tous les cas.</translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation>Copier les clichés visibles pour entraîner…</translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation>Copier des clichés pour entraîner</translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation>Effectifs, distribution des scores et une page par cliché positif.</translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation>Exporter ce qui est visible</translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation>Dans un nouveau dossier, tous avec l’étiquette que vous donnez&#xa0;; ils gardent leurs pixels.</translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation>Étiquette des {0} clichés visibles, par exemple «&#xa0;normal&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Nouveau dossier (*)</translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation>Nouveau dossier pour les clichés</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport en PDF…</translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation>Rapports (*{0})</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tableaux (*{0})</translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation>Avec les noms de fichiers et de patients</translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation>cliches_etiquetes</translation>
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
        <translation>! 1 REMARQUE</translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation>! {0} REMARQUES</translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation>Un aperçu réduit&#xa0;; le cliché complet est en cours de lecture.</translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation>Le noir et le blanc sont inversés.</translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation>IMAGE EN COULEUR&#xa0;: RADIOGRAPHIE&#xa0;?</translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation>La compression a modifié les pixels de ce cliché.</translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation>CLICHÉ PRÉCÉDENT</translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation>REHAUSSÉ</translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation>RETOURNÉ</translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation>Filtré à l’écran seulement&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation>INVERSÉ</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation>AVEC PERTE</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation>En miroir&#xa0;: la gauche et la droite sont échangées.</translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation>APERÇU 1/{0}</translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation>Des parties ont été recouvertes pour voir d’autres scores. Échap termine.</translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation>REFUSÉ, SCORES AFFICHÉS</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>TOURNÉ DE {0}°</translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation>Les radiographies n’ont que des niveaux de gris.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation>TEXTE INCRUSTÉ</translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation>Le fichier indique qu’il ne montre aucun patient.</translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation>Le dernier cliché choisi ne peut pas être affiché&#xa0;; celui-ci est plus ancien.</translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation>Le contrôle d’entrée a refusé cette image. Ses scores sont affichés malgré tout.</translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation>Les pixels eux-mêmes peuvent nommer le patient&#xa0;; cela ne peut pas être masqué.</translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation>Tourné dans le sens horaire par rapport au fichier.</translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation>ET SI&#xa0;: IMAGE MODIFIÉE</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation>Clichés par patient, examen et série</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Ordre de découverte</translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation>Revenir au seuil du modèle</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Par une colonne</translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation>Clichés visibles</translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation>Modèles, décroissant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation>Rechercher nom, patient, motif, note</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Seuil en vigueur</translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation>Seuil du modèle</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>comme le modèle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation>odds × {0}</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} au lieu de {1}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, refusé</translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation>Signes</translation>
    </message>
</context>
<context>
    <name>FindingsRows</name>
    <message numerus="yes">
        <source>%Ln negative</source>
        <translation>
            <numerusform>%Ln négatif</numerusform>
            <numerusform>%Ln négatifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings and their figures</source>
        <translation>Signes et leurs chiffres</translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation>Signes négatifs</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation>Panneau des signes</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Réservé à la recherche, pas pour le diagnostic.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Contrôle d’entrée</translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation>Contrôle d’entrée&#xa0;: 1 remarque</translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation>Contrôle d’entrée&#xa0;: tout va bien</translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation>Contrôle d’entrée&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation>Contrôle d’entrée&#xa0;: {0} remarques</translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation>Plus inhabituel en cela que {0}&#xa0;% des clichés thoraciques.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Remarks of the input check</source>
        <translation>Remarques du contrôle d’entrée</translation>
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
        <translation>Âge</translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation>Chiffres par incidence, sexe, âge et provenance</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation>Trop peu de clichés pour conclure.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>with / without</source>
        <translation>avec / sans</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Fenêtre de {0} à {1}</translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation>{0}&#xa0;: {1} pixels</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} sur {1} pixels</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation>Concordance avec les modèles</translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation>Cliché choisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the chosen film</source>
        <translation>Ouvrir le cliché choisi</translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation>Ouvrir le cliché choisi pour le lire  (Entrée)</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Votre avis</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation>A&amp;ppuyez sur une touche</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>A&amp;ttribuer</translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation>Ajouter &amp;en plus</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys &amp;as in</source>
        <translation>Touches &amp;comme dans</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>&amp;Supprimer les touches</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>La commande a déjà cette touche.</translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation>La touche appartient à «&#xa0;{0}&#xa0;», qui la perdra.</translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation>La touche est libre.</translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation>La touche est réservée à «&#xa0;{0}&#xa0;», que d’autres visualiseurs placent là.</translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation>Annuler toutes les &amp;modifications</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Annuler toutes les modifications</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
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
        <translation>Ce qu’apporteraient plus de clichés</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>patients pour l’apprentissage</translation>
    </message>
    <message>
        <source>{0} patients: {1}</source>
        <translation>{0} patients&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>Où se trouvent les indices</translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation>Où se trouvent les indices&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>&amp;Annuler&#xa0;: supprimer «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Exported models (*.zip card.json)</source>
        <translation>Modèles exportés (*.zip card.json)</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Note sur «&#xa0;{0}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation>Accepte un modèle exporté&#xa0;: une archive ZIP, ou card.json dans un dossier de modèle.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation>à vous, utilisé</translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation>à vous, avec réserves</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation>Clichés, affichage et fenêtre</translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation>Signes et fenêtre</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>Contenu de la fenêtre</translation>
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
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation>Passages ici&#xa0;: {0}. Chapitres&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation>Contrôle de la carte de chaleur</translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation>Contrôle de la carte…</translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation>Chiffres du contrôle</translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation>Afficher quand même la carte</translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation>La carte est en cours de contrôle</translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation>Où se trouvent les indices</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation>Carte de c&amp;haleur sur le cliché</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>Se&amp;uil bas</translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation>Choisissez un signe pour voir d’où vient son score.</translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation>G. Maintenez Espace pour le cliché nu.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation>Rien sur le cliché n’est en faveur de ce signe.</translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest value.</source>
        <translation>Désactivé&#xa0;: la couleur la plus vive est la valeur maximale de chaque signe.</translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation>Opa&amp;cité</translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation>Même échelle pour tous les signes</translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation>Afficher quand même sa carte</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Style de la carte de chaleur</translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation>La carte n’a pas passé ses contrôles et n’est donc pas affichée.</translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation>Le score est sous le point de fonctionnement, donc aucune carte n’est affichée.</translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation>D’où vient le score, pas le contour d’une lésion.</translation>
    </message>
</context>
<context>
    <name>MapMethodControls</name>
    <message>
        <source>Computing the map, which may take minutes…</source>
        <translation>Calcul de la carte, cela peut prendre des minutes…</translation>
    </message>
    <message>
        <source>Computing the map…</source>
        <translation>Calcul de la carte…</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>C&amp;ouche</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Dernière couche</translation>
    </message>
    <message>
        <source>Layer of the heat map</source>
        <translation>Couche de la carte de chaleur</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Métho&amp;de</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Méthode de la carte de chaleur</translation>
    </message>
    <message>
        <source>The map is being computed</source>
        <translation>La carte est en cours de calcul</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation>Fiche du modèle {0}</translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation>{0}
Ouvre la fiche du modèle.</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Texte de la fiche du modèle</translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation>La fiche du modèle est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation>{0}, version {1}, empreinte {2}</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation>DICOM (*.dcm *.dicom *.ima DICOMDIR)</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Dépistage d’un dossier</translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation>Cliché à sa propre résolution (*.png)</translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation>L’imprimante ({0}) n’a pris aucune page. Choisissez-en une autre ou imprimez dans un fichier.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>La vue est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation>Vue telle qu’à l’écran (*.png)</translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation>cliche-{0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation>Il faut des clichés des deux sortes pour dire ce que cela signifie.</translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation>Sur 100 patients&#xa0;: {0} fausses alertes, {1} manqués.</translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation>Parmi mes patients, l’ont&#xa0;:</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensibilité {0}, spécificité {1}.</translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation>Part de vos patients ayant ce signe</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation>Seuil {0}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alertes</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>model says no</source>
        <translation>le modèle dit non</translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation>le modèle dit oui</translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation>négatifs à raison</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>avec «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation>{0} de ses alertes sont justes.</translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation>{0} {1}&#xa0;: afficher les clichés</translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation>seuil {0}&#xa0;: rappel {1}, précision {2}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation>En montrer d’&amp;autres</translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation>Chaque cliché est de nouveau modifié au hasard à chaque époque.</translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation>Les clichés tels que le réseau les voit</translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation>Afficher les clichés tels que le &amp;réseau les voit</translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation>Modification des clichés en cours. La première fois prend un moment.</translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation>Raccourcis et courbe d’apprentissage</translation>
    </message>
    <message>
        <source>border only</source>
        <translation>bord seul</translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation>poumons masqués</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>taille seule</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>modèle entraîné</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>cliché entier</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>ligne {0}, colonne {1}</translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation>affiché {0}</translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation>enregistré {0}</translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation>Rechercher des rac&amp;courcis</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Clichés examinés</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation>Des classifieurs rapides tentent de reconnaître vos étiquettes sur les clichés entiers, avec les poumons masqués, d’après le bord et d’après la taille du fichier, et avec un nombre croissant de patients. Cela prend une ou quelques minutes&#xa0;; rien n’est entraîné.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation>Répartir à nouveau tous les clichés, par patient</translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation>Exclure les copies</translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation>Exclure ces clichés</translation>
    </message>
    <message>
        <source>Nothing was found in files and headers that would mislead a training.</source>
        <translation>Rien dans les fichiers ni les en-têtes ne risque d’induire un entraînement en erreur.</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Afficher les clichés</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation>&amp;Garder le modèle actuel</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;L’utiliser</translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation>AUROC {0}, du modèle actuel {1}</translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation>Différence d’AUROC&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation>Différence d’exactitude&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation>Clichés comparés</translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation>Sur ces clichés, on ne peut pas départager «&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation>L’utiliser q&amp;uand même</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation>L’utiliser quand même signifie que rien ne montre qu’il est meilleur sur vos clichés que le modèle qui se prononce actuellement.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation>{0} clichés de {1} patients, étiquette {2}</translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation>«&#xa0;{0}&#xa0;» est meilleur que «&#xa0;{1}&#xa0;» sur ces clichés.</translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation>«&#xa0;{0}&#xa0;» est comparé au modèle actuel sur les mêmes clichés…</translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation>«&#xa0;{0}&#xa0;» est moins bon que «&#xa0;{1}&#xa0;» sur ces clichés.</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation>D’où viennent les signes</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss by learning rate</source>
        <translation>Perte selon le taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>rate {0}: loss {1}</source>
        <translation>taux {0}&#xa0;: perte {1}</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Learning-rate test</source>
        <translation>Test du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Raises the rate from step to step on some of your films and watches the loss. Nothing of it stays in the model.</source>
        <translation>Augmente le taux pas à pas sur une partie de vos clichés et observe la perte. Rien n’en reste dans le modèle.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Étape {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <translation>Proposé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Suggested: {0}; the recipe has {1}.</source>
        <translation>Proposé&#xa0;: {0}&#xa0;; la recette a {1}.</translation>
    </message>
    <message>
        <source>Test learning &amp;rates</source>
        <translation>Tester les taux d’&amp;apprentissage</translation>
    </message>
    <message>
        <source>The loss hardly falls at any rate, so none can be suggested.</source>
        <translation>La perte ne baisse guère à aucun taux, aucun ne peut donc être proposé.</translation>
    </message>
    <message>
        <source>The recipe has the suggested rate, {0}.</source>
        <translation>La recette a le taux proposé, {0}.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Utiliser ce taux</translation>
    </message>
</context>
<context>
    <name>RatioView</name>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardiothoracique</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Index cardiothoracique {0}</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Reading film…</source>
        <translation>Lecture du cliché…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation>Le cliché précédent est encore affiché</translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation>{0} est encore affiché</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation>Clichés récen&amp;ts</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Clichés récents</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation>Un fichier de poids ImageNet…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Selon la recette</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation>Automatique prend une carte graphique s’il y en a une.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation>Répartir au hasard (trop bon&#xa0;; pour comparer)</translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation>Récupérer les poids ImageNet sur Internet</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>De zéro</translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation>Carte graphique (Apple)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation>Comment le modèle apprend</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Poids ImageNet</translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation>Réserver des clichés pour un test honnête</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Test du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Most epochs of each stage</source>
        <translation>Époques par étape, au plus</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation>Aucun&#xa0;: toutes les couches partent de zéro</translation>
    </message>
    <message>
        <source>On this computer: {0} at most.</source>
        <translation>Sur cet ordinateur&#xa0;: {0} au plus.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Où calculer</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>selon la recette</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation>Clichés qui n’ont pas pu être affichés</translation>
    </message>
    <message>
        <source>Show &amp;list</source>
        <translation>Afficher la &amp;liste</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>{0} films could not be shown.</source>
        <translation>{0} clichés n’ont pas pu être affichés.</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation>Masquer les scores</translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation>Consigné, sans données de patients, dans {0}</translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation>Image refusée</translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation>Afficher quand même les scores</translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation>Le contrôle d’entrée a refusé cette image. Ne vous fiez pas à ces scores.</translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation>Le contrôle d’entrée a refusé cette image&#xa0;; elle n’a pas de scores.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation>Les scores sont-ils des probabilités&#xa0;?</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation>part avec le signe</translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation>{0} clichés avec un score de {1}&#xa0;: {2} l’ont</translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation>Ouvre le dossier des courbes en PNG et CSV.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Graphiques et tableaux</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit dans «&#xa0;{0}&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Le rapport a été écrit dans «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation>Dépistage {0}</translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas pour le diagnostic.</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and more films” in the first step.</source>
        <translation>Personne n’a encore cherché de raccourcis dans ces clichés. Faites-le sous «&#xa0;Raccourcis et clichés supplémentaires&#xa0;» à la première étape.</translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation>La même chose dans des parties des clichés</translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation>Ce qu’il a pu apprendre à la place</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Heat maps</source>
        <translation>&amp;Cartes de chaleur</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation>Changer l’étiquette…</translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation>Choisissez un entraînement ci-dessus pour voir son résultat.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation>Clichés négatifs à raison</translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation>Clichés sur lesquels le modèle s’est le plus trompé, à son propre seuil ({0})</translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation>Clichés sur lesquels le modèle s’est trompé</translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation>Clichés trouvés</translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation>Clichés manqués</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation>Aucun entraînement n’est encore terminé.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>Afficher dans le visualiseur</translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation>Montre les clichés sélectionnés, ou le premier, parmi les clichés d’apprentissage.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>The model of this training was deleted or replaced.</source>
        <translation>Le modèle de cet entraînement a été supprimé ou remplacé.</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>Lecture du résultat…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation>D’où vient le verdict, sur une même échelle pour tous ces clichés.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Pires erreurs</translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation>{0}&#xa0;: est «&#xa0;{1}&#xa0;», le modèle dit «&#xa0;{2}&#xa0;» ({3})</translation>
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
        <translation>fausses alertes parmi les clichés sans</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation>seuil {0}&#xa0;: sensibilité {1}, spécificité {2}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln cliché</numerusform>
            <numerusform>%Ln clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation>&amp;Tous les dépistages</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation>Lire ces clichés &amp;un par un</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Dépistage</translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation>Dépistage à l’écran</translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation>Démarrage des modèles…</translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation>État du dépistage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation>Tableau ou images</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>plus surveillé</translation>
    </message>
    <message>
        <source>not all files are found yet</source>
        <translation>tous les fichiers ne sont pas encore trouvés</translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation>dépistage avec différentes versions des modèles</translation>
    </message>
    <message>
        <source>starting the models…</source>
        <translation>démarrage des modèles…</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation>{0} clichés, lecture depuis le disque…</translation>
    </message>
    <message>
        <source>{0} goes on afterwards</source>
        <translation>{0} continue ensuite</translation>
    </message>
    <message>
        <source>{0} still to be screened</source>
        <translation>{0} encore à dépister</translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation>{0} avec les pixels d’un autre</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Watch for new films</source>
        <translation>&amp;Surveiller les nouveaux clichés</translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation>Modèle adulte pour tous</translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation>Selon l’âge de chaque cliché</translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation>Modèle enfant pour tous</translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation>Les clichés qui arrivent plus tard dans le dossier sont dépistés aussi, jusqu’à ce que vous arrêtiez.</translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation>Mode de dépistage</translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation>Modèle pour le dépistage</translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation>Surveiller l’arrivée de nouveaux clichés dans le dossier</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln cliché</numerusform>
            <numerusform>%Ln clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>À propos de {0}</translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation>Tous ses clichés sont réunis en une liste, avec ce que les modèles trouvent sur chacun. Aussi un ZIP, un DICOMDIR ou de nombreux fichiers.</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>Choisir {0}</translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation>Comparer deux dépistages choisis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation>Supprimer des dépistages</translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation>Supprimer les dépistages choisis</translation>
    </message>
    <message>
        <source>Delete this screening with your verdicts and notes? The films stay.</source>
        <translation>Supprimer ce dépistage avec vos avis et vos notes&#xa0;? Les clichés restent.</translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation>Supprimer {0} dépistages avec vos avis et vos notes&#xa0;? Les clichés restent.</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Déposez ici un dossier</translation>
    </message>
    <message>
        <source>Many films</source>
        <translation>De nombreux clichés</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation>Dépistages passés</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>Dépistage d’un &amp;dossier…</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Dépistage d’un dossier</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Dépistages</translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation>Démarrage du dépistage…</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>Curves and epochs</source>
        <translation>Courbes et époques</translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation>Abandonner l’entraînement «&#xa0;{0}&#xa0;» avec toutes les époques atteintes&#xa0;?</translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation>Abandonner l’entraînement</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation>Termine l’entraînement maintenant et fait un modèle de sa meilleure époque jusqu’ici.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation>Époques et journal</translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation>Continue plus tard à partir de la dernière époque terminée, même après la fermeture du programme.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No training is at work. Those that have ended are under “Result”.</source>
        <translation>Aucun entraînement n’est à l’œuvre. Ceux qui sont terminés sont sous «&#xa0;Résultat&#xa0;».</translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation>Pas encore d’entraînement. Choisissez des clichés et une recette, puis lancez-en un.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Arrêter, garder la meilleure</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation>au détecteur</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>au scanner</translation>
    </message>
    <message>
        <source>by reader</source>
        <translation>par le lecteur</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>All of them in one list, with what the models find on each.</source>
        <translation>Tous en une liste, avec ce que les modèles trouvent sur chacun.</translation>
    </message>
    <message numerus="yes">
        <source>Screen these %Ln films</source>
        <translation>
            <numerusform>Dépister ce cliché</numerusform>
            <numerusform>Dépister ces&#xa0;%Ln clichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation>Clichés du dépistage en images</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation>Clichés du dépistage</translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Contrôle d’entrée</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation>Signe principal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation>Aucun cliché ne correspond. Choisissez «&#xa0;Tous&#xa0;» ou effacez la recherche.</translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation>Aucun cliché visible</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Ordre des clichés</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Dépistage</translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation>Triés selon ce que disent les modèles, qui peuvent se tromper. Les clichés sans score viennent en dernier&#xa0;; aucun n’est omis.</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation>Réglages de la recette</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>&amp;Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation>Reconnu sans les poumons (AUROC)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Souris et touches maintenues</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>Rechercher touches et commandes</translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Retour à {0}</translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation>Clichés les plus proches de celui-ci</translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation>Recherche de clichés similaires…</translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation>Pas encore de clichés à comparer. Ceux que vous dépistez, ou sur lesquels vous entraînez un modèle, sont mémorisés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation>Cliché similaire {0}</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Clichés similaires</translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation>Ces signes ont été conservés par une version antérieure. Supprimez les résultats conservés et rouvrez le cliché pour trouver des clichés similaires.</translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation>Ce que ce modèle juge semblable, de 0 à 1&#xa0;; aucun diagnostic n’en découle.</translation>
    </message>
    <message>
        <source>same patient</source>
        <translation>même patient</translation>
    </message>
    <message>
        <source>the first film</source>
        <translation>le premier cliché</translation>
    </message>
</context>
<context>
    <name>SpeakingModelView</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model by age</source>
        <translation>Modèle selon l’âge</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modèle pour adultes</translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation>Modèle pour enfants de 1 à 5 ans</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Modèle qui se prononce</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation>xrayviewer démarre</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation>&amp;Ouvrir un cliché…</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Cliché thoracique</translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation>Effacer les clichés récents</translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation>Déposez ici un cliché thoracique, un dossier ou un ZIP</translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation>Déposez ici des clichés</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation>Ouvrir un &amp;exemple</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Clichés récents</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Cliché {0} sur {1}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation>Numéro du cliché</translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation>Aperçu, lecture du cliché complet…</translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation>Lecture du cliché…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation>Valeur sous le curseur</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>DICOM tags</source>
        <translation>Balises DICOM</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>Éléments de données</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <source>No other film</source>
        <translation>Aucun autre cliché</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation>Balise, nom, valeur, «&#xa0;private&#xa0;» ou «&#xa0;nested&#xa0;»</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Balises de {0}</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} éléments</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value in the other film</source>
        <translation>Valeur dans l’autre cliché</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation>&amp;Accepter et afficher les signes</translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation>&amp;Voir seulement les clichés</translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation>Les clichés peuvent être vus sans accepter ceci&#xa0;; les signes ne sont pas affichés.</translation>
    </message>
</context>
<context>
    <name>TimesBar</name>
    <message>
        <source>&amp;Measure time on this computer</source>
        <translation>&amp;Mesurer le temps sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>Temps sur cet ordinateur</translation>
    </message>
    <message>
        <source>Tries every recipe for some seconds, on the computer as busy as it is now.</source>
        <translation>Essaie chaque recette quelques secondes, l’ordinateur étant aussi occupé qu’il l’est maintenant.</translation>
    </message>
    <message>
        <source>Trying “{0}”…</source>
        <translation>Essai de «&#xa0;{0}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Passer la visite</translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation>Un instant après l’affichage d’un cliché, des signes apparaissent à côté, réservés à la recherche, pas au diagnostic. {0} montre d’où vient un score. L’absence de signe ne fait pas un cliché normal.</translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation>Glisser vers le &amp;haut éclaircit, comme dans OHIF</translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation>Glissez avec le bouton gauche&#xa0;: de côté pour le contraste, de haut en bas pour la luminosité. La molette zoome, {0} ajuste. Les touches {1} à {2} choisissent les fenêtres pour poumons, médiastin, os et cathéters. {3} annule.</translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation>Déposez ici un cliché, un dossier ou une archive ZIP, ou appuyez sur {0}. Pas de cliché sous la main&#xa0;? Ouvrez un exemple depuis le menu Fichier. Il ne montre aucun patient. Les clichés ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Trouver de l’aide</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Ouvrir un cliché</translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation>Lire, dépister, entraîner</translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation>Voir ce que trouvent les modèles</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation>{0} ouvre le manuel, {1} la feuille de toutes les touches&#xa0;; les réglages changent thème, langue, taille du texte, souris et touches. Cette visite attend dans le menu Aide.</translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation>{0} réunit un dossier entier en une liste avec ce que trouvent les modèles. {1} entraîne votre propre modèle sur des clichés étiquetés, sans une ligne de code. {2} ramène au cliché.</translation>
    </message>
</context>
<context>
    <name>TourFrame</name>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
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
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation>Perte&#xa0;: clichés d’apprentissage (orange), de sélection (bleu)</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1  Films</source>
        <translation>&amp;1  Clichés</translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation>&amp;2  Recette</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  Exécution</translation>
    </message>
    <message>
        <source>&amp;4  Result</source>
        <translation>&amp;4  Résultat</translation>
    </message>
    <message>
        <source>&amp;5  Models</source>
        <translation>&amp;5  Modèles</translation>
    </message>
    <message>
        <source>AUROC {0}</source>
        <translation>AUROC {0}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation>Les clichés de cet entraînement ne sont plus où ils étaient.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation>&amp;Utiliser cette taille</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation>Tenez une carte bancaire contre l’écran et tirez le bord droit jusqu’à ce que le contour soit aussi large que la carte. Les flèches le déplacent d’un pixel.</translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation>Prendre ce que l’écran &amp;indique</translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation>Prendre ce que l’écran indique</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Utiliser cette taille</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation>taille réelle calibration écran carte millimètre</translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation>{0} mm par pixel d’écran, {1}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation>Le programme ne cherche jamais de lui-même de nouvelles versions et n’envoie rien.</translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation>Cette copie ne sait pas où elles se trouvent&#xa0;; demandez à qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>Ceci est la version {0}</translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation>Votre navigateur peut les montrer à cette adresse, si vous voulez regarder&#xa0;:</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation>Masquer &amp;marqueurs et bords</translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation>Comment une région est dessinée</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Recouvrez une partie du cliché et voyez les scores changer.</translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation>Recouvrez une partie du cliché.</translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation>Calcul des scores de l’image modifiée…</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Revenir en &amp;arrière</translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation>Le cliché, ses signes et les exports restent tels quels.</translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation>La barre pâle est le score du cliché lui-même&#xa0;; sa carte de chaleur est masquée entre-temps.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation>Et si, image modifiée</translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation>Et si&#xa0;: image modifiée</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Ce qui prend sa place</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>C&amp;entre</source>
        <translation>C&amp;entre</translation>
    </message>
    <message>
        <source>Facts about the film</source>
        <translation>Informations sur le cliché</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI LUT</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>Lar&amp;geur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation>Fenêtre et cliché</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation>Signes masqués</translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation>Lire et accepter…</translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation>Lisez d’abord le cliché. Ce que disent les modèles est prêt, et masqué jusqu’à ce que vous le demandiez.</translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation>Révéler les signes</translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation>Maj+G. Pour ce cliché seulement.</translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation>Les modèles ont lu ce cliché. Ce qu’ils disent s’affiche dès que vous acceptez à quoi cela sert.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>_RangeEditor</name>
    <message>
        <source>highest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimum</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>A model was replaced while this film was analysed. The film is not affected. Analyse it again.</source>
        <translation>Un modèle a été remplacé pendant l’analyse de ce cliché. Le cliché n’est pas touché. Analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation>Un problème inattendu est survenu dans l’analyse ({0}). Le cliché n’est pas touché. Analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation>L’affichage des scores d’une image refusée n’a pas pu être consigné dans «&#xa0;{0}&#xa0;» ({1}). Libérez de l’espace ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>L’analyse n’a pas répondu à temps ({0}) et a été arrêtée. Le cliché n’est pas touché. Analysez-le à nouveau quand d’autres programmes laisseront plus de temps à l’ordinateur.</translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation>L’analyse s’est arrêtée ({0}). Le cliché n’est pas touché. Analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation>L’analyse s’est arrêtée faute de mémoire. Le cliché n’est pas touché. Fermez d’autres programmes et analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation>Les modèles ont échoué sur ce cliché ({0}). Le cliché n’est pas touché. Analysez-le à nouveau&#xa0;; si cela se reproduit, choisissez un autre modèle ou réinstallez xrayviewer.</translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>Le processus qui calcule les signes n’a pas pu démarrer ({0}). Le cliché n’est pas touché. Analysez-le à nouveau quand d’autres programmes laisseront plus de temps à l’ordinateur.</translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation>Le processus qui calcule les signes s’est terminé de façon inattendue ({0}). Le cliché n’est pas touché. Le processus redémarre&#xa0;; analysez à nouveau le cliché.</translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation>Le processus qui calcule les signes s’est terminé alors qu’il utilisait le périphérique {0}&#xa0;; c’est donc le CPU qui calcule. Choisissez à nouveau le périphérique, ou restez sur le CPU si cela se reproduit.</translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation>Le processus qui calcule les signes a été arrêté de l’extérieur ({0}), comme le font les systèmes quand la mémoire manque. Le cliché n’est pas touché. Fermez d’autres programmes et analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation>{0} résultats conservés de clichés ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation>Il n’y a aucun cliché dans ce qui a été ouvert. Essayez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation>Un cliché légèrement décalé, tourné ou éclairci donne une carte d’autres endroits.</translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation>Un cinquième quelconque masqué</translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation>Bord et air</translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation>Corrélation de la carte avec celles du cliché décalé de 2&#xa0;%, tourné de 2° et légèrement éclairci ou assombri&#xa0;; 1 est la même carte.</translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation>Ailleurs sur le corps</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation>Cinquième le plus chaud masqué</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Poumons</translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation>Les poumons et le cœur ne sont pas trouvés de façon fiable {0}&#xa0;; ils comptent comme corps.</translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation>Marqueurs et métal</translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation>Marqueurs masqués</translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation>La plupart des indices se trouvent hors du corps.</translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation>Aucune localisation fiable</translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation>Même endroit à nouveau</translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation>La carte a passé ses contrôles</translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation>La même chose pour {0} régions aléatoires de cette taille, en moyenne.</translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation>Le score repose sur des marqueurs ou du métal.</translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation>Le score quand les marqueurs et le métal sont recouverts.</translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation>Le score quand le cinquième du cliché où la carte est la plus haute est flouté.</translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation>Sans la partie la plus chaude, le score n’est guère plus bas que sans une autre.</translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation>sur les clichés d’enfants</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>on this film</source>
        <translation>sur ce cliché</translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation>avec certitude sur ce cliché</translation>
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
        <translation>À &amp;propos de xrayviewer</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>D’&amp;accord</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analyser à nouveau</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>&amp;Angle</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>&amp;Os</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>&amp;Changer les raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>&amp;Fermer le cliché</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation>Texte &amp;des coins</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation>&amp;Supprimer la mesure</translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation>&amp;Pas d’accord</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>&amp;Exporter l’image…</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>Panneau &amp;des signes</translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation>&amp;Premier cliché</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Car&amp;te de chaleur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation>Masquer l’&amp;identité</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>Clavier &amp;et souris</translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation>Dernier &amp;cliché</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Poumon</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>&amp;Maximiser la vue</translation>
    </message>
    <message>
        <source>&amp;Mediastinum</source>
        <translation>&amp;Médiastin</translation>
    </message>
    <message>
        <source>&amp;Model card…</source>
        <translation>Fic&amp;he du modèle…</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>Cliché &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Sig&amp;ne suivant</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Ouvrir des clichés…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Cliché p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Sign&amp;e précédent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation>&amp;Réinitialiser le cliché</translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation>&amp;Réinitialiser Et si</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Dépister</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Dépistage</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>Re&amp;nforcer la netteté</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>Annuler la dernière &amp;modification</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Incer&amp;tain</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Large</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation>&amp;Fenêtrage</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation>Un centimètre comme un centimètre, si le cliché et l’écran sont calibrés.</translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation>Un cliché thoracique synthétique qui ne montre aucun patient.</translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation>Tous ses clichés en une liste, avec ce que trouvent les modèles.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation>Comme le demande l’en-tête du cliché.</translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation>Cliché nu</translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation>Noir et blanc inversés.</translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation>&amp;Annuler ou réinitialiser</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardiothoracique</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des mises à &amp;jour…</translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation>Effacer &amp;les clichés récents</translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation>Cliquez trois points, le deuxième est le sommet.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation>Ctrl + Maj + glisser</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation>Ctrl + glisser, bouton droit</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation>Balises DICO&amp;M…</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation>Glissez de côté pour le contraste, de haut en bas pour la luminosité.</translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation>Glissez pour déplacer le cliché.</translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation>Glissez de haut en bas pour zoomer.</translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation>Tracez une ligne pour mesurer une distance.</translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation>Tracez un rectangle pour voir au mieux ce qu’il contient.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation>Tout ce qui est entre le plus sombre et le plus clair.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation>Du fichier &amp;1</translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation>Du fichier &amp;2</translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation>&amp;Bande de clichés</translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation>Le cliché seul&#xa0;; un double-clic fait de même.</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>Si&amp;gnes</translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation>Abandonne d’abord ce qui est tracé, puis l’outil, puis réinitialise.</translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation>Ajustée à ce cliché, sans remplissage ni bords collimatés.</translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation>Cinq pas à travers la fenêtre.</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>Retourner &amp;horizontalement</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>Retourner &amp;verticalement</translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation>O&amp;ublier les clichés similaires</translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation>Graphiques que le cliché apporte lui-même.</translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation>Carte de chaleur &amp;plus forte</translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation>Carte de chaleur plus &amp;faible</translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation>Mas&amp;quer marqueurs et bords et recalculer</translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation>Histo&amp;gramme</translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation>Maintenir M</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Maintenir Espace</translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation>Maintenir Espace + glisser, bouton gauche</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>I&amp;mage</translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation>Dans un dépistage&#xa0;: ni juste ni faux.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation>Dans un dépistage&#xa0;: ce que les modèles disent de ce cliché est juste.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation>Dans un dépistage&#xa0;: ce que les modèles disent de ce cliché est faux.</translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation>Dans un dépistage&#xa0;; un cliché ouvert compte comme lu.</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation>Disposition 1</translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation>Disposition 2</translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation>Disposition 3</translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation>Disposition 4</translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation>Gauche et droite échangées&#xa0;; le cliché dit RETOURNÉ.</translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation>Cathéters et &amp;tubes</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Lier les vues</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>&amp;Contraste local (CLAHE)</translation>
    </message>
    <message>
        <source>Lung fields, from this film&apos;s own histogram.</source>
        <translation>Champs pulmonaires, d’après l’histogramme de ce cliché.</translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation>Loupe&#xa0;; la molette la change</translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation>De nombreux clichés en une liste.</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation>Maximiser ou restaurer la vue</translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation>Médiastin et ce qui est derrière le cœur.</translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation>Vos propres modèles.</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Souris et touches maintenues</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Noms, numéros et dates de naissance sont omis partout.</translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation>Étroite et renforcée, pour suivre cathéters et tubes.</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation>I&amp;mage suivante</translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation>E&amp;xamen suivant</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation>Aucun, minimal, tout.</translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation>Rien n’est consulté avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation>De tous les clichés, en mémoire et sur disque&#xa0;; ceux à l’écran restent.</translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation>De ce cliché, quand les clichés sont lus avant leurs signes.</translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation>À l’écran seulement&#xa0;; le cliché dit REHAUSSÉ.</translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation>Un pixel du cliché sur un pixel physique de l’écran.</translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation>Un cliché, avec ce que les modèles en disent.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation>Ouvrir l’antérieur</translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Recouvrez une partie du cliché et voyez les scores changer.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation>Lire &amp;ou arrêter le ciné</translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation>&amp;Examen précédent</translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation>Ima&amp;ge précédente</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation>Ré&amp;véler les signes</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation>Lire d’abord, puis révé&amp;ler</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation>Supprimer les résultats &amp;conservés</translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation>Supprime tout ce qui a été mémorisé des clichés classés.</translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation>Côtes, clavicules et rachis.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Les scores et cartes de chaleur d’un cliché restent masqués jusqu’à ce que vous les demandiez.</translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation>Dépistage de ce qui est ou&amp;vert</translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation>Dépistage d’un do&amp;ssier…</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Maj + glisser, bouton gauche</translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation>Superpositions &amp;enregistrées</translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation>Dix images par seconde.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation>Le cliché suivant si celui-ci n’a qu’une image.</translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation>Le cliché précédent si celui-ci n’a qu’une image.</translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation>La sélectionnée, ou la dernière tracée.</translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation>La vue telle qu’à l’écran va dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation>Le cliché entier, aussi grand que possible.</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>Barre d’&amp;outils</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>Et s&amp;i…</translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation>À quoi servent les &amp;signes…</translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation>De quoi a été fait le modèle qui s’est prononcé, et sa qualité.</translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation>Ce qui a été ouvert pour lecture et tout ce qui est à côté, en une liste.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation>D’où vient le score&#xa0;; maintenez Espace pour le cliché nu.</translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation>Fenêtre 2,5 fois plus rapide</translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation>Fenêtre 5 fois plus rapide</translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation>Fenêtre d’après une ré&amp;gion</translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation>Fenêtre d’après une région</translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation>Fenêtre, orientation et zoom comme à l’ouverture du cliché.</translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation>Écritures, bords collimatés et air autour du corps.</translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation>Vous n’avez plus d’avis sur ce cliché.</translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation>Votre avis sur ce cliché&#xa0;: d’accord.</translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation>Votre avis sur ce cliché&#xa0;: pas d’accord.</translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation>Votre avis sur ce cliché&#xa0;: incertain.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom au curseur</translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation>Zoom au curseur, ou image suivante</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation>Un problème inattendu est survenu au contrôle de la carte ({0}). La carte n’est pas touchée.</translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation>La carte n’a pas pu être contrôlée parce que le processus des modèles s’est terminé. La carte n’est pas touchée.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation>intervalle inconnu</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} à {2})</translation>
    </message>
</context>
<context>
    <name>film_facts</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
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
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation>Un cliché ne peut pas être affiché&#xa0;: {0}. {1}</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation>Série sans numéro</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Examen sans date</translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation>Sans patient</translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation>Groupe d’âge</translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation>Opacité alvéolaire</translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation>Atélectasie</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation>Pneumonie bactérienne</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Région du corps</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Cardiomégalie</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Condensation</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Œdème</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Épanchement pleural</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Emphysème</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>Fibrose</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Hernie</translation>
    </message>
    <message>
        <source>Image kind</source>
        <translation>Type d’image</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrat</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Nodule</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Épaississement pleural</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Pneumothorax</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation>Pneumonie virale</translation>
    </message>
</context>
<context>
    <name>findings_method</name>
    <message>
        <source>Comes with the scores, for all findings at once, and adds up to them; only it knows what speaks against a finding.</source>
        <translation>Vient avec les scores, pour tous les signes à la fois, et leur somme les donne&#xa0;; elle seule sait ce qui parle contre un signe.</translation>
    </message>
    <message>
        <source>Comes with the scores, for all findings at once; it pointed best where that was measured.</source>
        <translation>Vient avec les scores, pour tous les signes à la fois&#xa0;; là où cela a été mesuré, elle désignait le mieux l’endroit.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>For this film only. Runs the model hundreds of times, which takes minutes.</source>
        <translation>Pour ce cliché seulement. Exécute le modèle des centaines de fois, ce qui prend des minutes.</translation>
    </message>
    <message>
        <source>For this film only; its values have no unit and are scaled to this map alone.</source>
        <translation>Pour ce cliché seulement&#xa0;; ses valeurs sont sans unité et à l’échelle de cette seule carte.</translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation>Un score entre 0 et 1&#xa0;; il n’est pas calibré et n’est pas une probabilité.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation>Probabilité calibrée.</translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation>Signes par {0}, version {1}, {2}.</translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation>D’après les contours des poumons et du cœur tracés par le modèle. Chez l’adulte, sur un cliché PA en inspiration complète, jusqu’à 0,50 est habituel&#xa0;; les clichés AP, une inspiration faible et les jeunes enfants donnent plus.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation>La barre montre les odds&#xa0;; le repère est le point de fonctionnement.</translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation>Le contrôle d’entrée a refusé cette image&#xa0;: ne vous fiez pas à ses scores.</translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation>Les contours sont incertains sur ce cliché.</translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation>Version {0}, {1}&#xa0;; {2}, {3} ms</translation>
    </message>
    <message>
        <source>Youden&apos;s index</source>
        <translation>indice de Youden</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>score {0}</translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation>le contrôle d’entrée a refusé cette image</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation>{0} au point de fonctionnement {1} ({2})&#xa0;: sensibilité {3}, spécificité {4}, sur {5}.</translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation>{0}&#xa0;: le modèle n’a pas de point de fonctionnement pour ce signe, il n’est donc pas jugé.</translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation>cliché {0}</translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation>Un problème inattendu est survenu avec les étiquettes ({0}). Réessayez.</translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation>Aucun modèle ne peut examiner ces clichés. Entraînez-en ou importez-en un d’abord.</translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation>aucune des étiquettes</translation>
    </message>
</context>
<context>
    <name>map method</name>
    <message>
        <source>Something unexpected went wrong with this method ({0}). The film is not affected. Choose another method.</source>
        <translation>Un problème inattendu est survenu avec cette méthode ({0}). Le cliché n’est pas touché. Choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The map could not be computed because the process of the models ended. The film is not affected. Choose the method again; the process is started anew.</source>
        <translation>La carte n’a pas pu être calculée parce que le processus des modèles s’est terminé. Le cliché n’est pas touché. Choisissez à nouveau la méthode&#xa0;; le processus redémarre.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation>Aucun modèle actuel ne connaît les étiquettes de celui-ci, il n’y a donc rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation>Un problème inattendu est survenu avec la comparaison ({0}). Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation>Un problème inattendu est survenu avec les modèles ({0}). Réessayez.</translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation>La fiche du modèle «&#xa0;{0}&#xa0;» ne peut pas être lue ({1}). Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation>Vérification du modèle…</translation>
    </message>
    <message>
        <source>The model “{0}” speaks when you read a film, until you choose another one in the findings or close the program.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» se prononce quand vous lisez un cliché, jusqu’à ce que vous en choisissiez un autre dans les signes ou fermiez le programme.</translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» qui s’est prononcé sur ce cliché a été remplacé depuis par un autre. Analysez à nouveau le cliché pour lire la fiche du modèle qui se prononce maintenant.</translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a été vérifié et figure parmi vos modèles.</translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a été écrit dans «&#xa0;{1}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Réservé à la recherche, pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation>Le cliché est encore en cours de lecture. Réessayez quand il sera complet.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation>0 prend ce que l’écran indique. Nécessaire pour la taille réelle.</translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation>Un cliché revu a ses signes aussitôt&#xa0;; aucun patient n’est nommé.</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Conditions acceptées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Raccourcis clavier modifiés</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation>Couleurs et contour</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texte des coins</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation>Glisser vers le haut éclaircit (style OHIF)</translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation>Propre à chaque signe</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Pixels agrandis</translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation>Les noms de fichiers peuvent contenir des noms de patients, c’est donc désactivé au départ.</translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation>Les clichés, les rapports de modèles et les tableaux exportés gardent leurs propres mots.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation>Carte de chaleur masquée sous ce pourcentage de son échelle</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Masquer l’identité du patient</translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation>Conserver les résultats des clichés</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Jeu de touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Glisser, bouton gauche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation>Mémoire pour les clichés tenus prêts, en Mo</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Glisser, bouton central</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>Les modèles calculent sur</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Noms, numéros et dates de naissance sont omis partout.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation>Désactivé&#xa0;: glisser vers le bas éclaircit, comme dans Weasis et Horos.</translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation>Opacité de la carte de chaleur en pour cent</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation>Lire d’abord, puis révéler les signes</translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation>Mémoriser les clichés récents</translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation>Mémoriser les clichés dépistés et ceux d’entraînement, pour «&#xa0;Clichés similaires&#xa0;»</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Glisser, bouton droit</translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation>Échelle des cartes de chaleur</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Les scores et cartes de chaleur d’un cliché restent masqués jusqu’à ce que vous les demandiez.</translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation>Afficher les superpositions enregistrées dans le cliché</translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation>Taille d’un pixel de l’écran en millimètres</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisses</translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation>Vitesse de réglage de la fenêtre</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>Le périphérique le plus rapide</translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation>La même pour tous les signes d’un cliché</translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation>Leurs emplacements, scores et caractéristiques restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation>Visite guidée vue</translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation>D’où vient le score d’un signe, pas le contour d’une lésion.</translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation>S’il est absent ou échoue, le CPU prend sa place.</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fenêtrage</translation>
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
        <translation>Un grand réseau qui connaît les photographies, d’abord ses dernières couches, puis toutes&#xa0;: demande une carte graphique.</translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation>Un grand réseau qui connaît les photographies, dont seule la fin apprend&#xa0;: pour très peu de clichés.</translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation>Un réseau à une seule couche de filtres&#xa0;: un point de comparaison.</translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation>Un petit réseau qui part de zéro&#xa0;: rapide à essayer, bon à partir de quelques milliers de clichés.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Adapt a model to your films</source>
        <translation>Adapter un modèle à vos clichés</translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation>La normalisation par lots reste telle quelle</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Déformation</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Meilleure époque d’après</translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation>Blocs qui restent tels quels</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation>S’arrête après des époques sans gain</translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation>Rectangle effacé, probabilité</translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation>Clichés par pas</translation>
    </message>
    <message>
        <source>Findings on frontal chest films of adults</source>
        <translation>Signes sur clichés thoraciques de face d’adultes</translation>
    </message>
    <message>
        <source>Five convolution blocks from scratch</source>
        <translation>Cinq blocs de convolution de zéro</translation>
    </message>
    <message>
        <source>Five convolutions with augmentation</source>
        <translation>Cinq convolutions avec augmentation</translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation>Cinq couches de filtres qui partent de zéro, avec des clichés variés&#xa0;: lent, en demande des milliers.</translation>
    </message>
    <message>
        <source>Frozen VGG16 with a small head</source>
        <translation>VGG16 figé avec une petite tête</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation>Comment un cliché devient un carré</translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation>Comment est fait le modèle pour adultes&#xa0;: beaucoup d’étiquettes, beaucoup de clichés, des heures.</translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation>Comment a été fait le modèle pour enfants fourni avec le programme.</translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation>Garder la meilleure époque</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation>Taux d’apprentissage des premières couches</translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation>Apprend les contours des poumons et du cœur à partir de masques.</translation>
    </message>
    <message>
        <source>Lung and heart fields</source>
        <translation>Champs des poumons et du cœur</translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation>Faire des scores des probabilités</translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation>Moyenne des poids au fil des pas</translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation>Miroir gauche-droite (déplace le cœur)</translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation>Mélanger avec le modèle de départ là où c’est mieux</translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation>Paires de clichés mélangées</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Époques au plus</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation>Non comparable aux vôtres&#xa0;: autres clichés, répartis autrement.</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Une convolution</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Pneumonia in children of 1 to 5 years</source>
        <translation>Pneumonie chez les enfants de 1 à 5 ans</translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation>Préparation des clichés</translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation>Modifications aléatoires des clichés d’entraînement</translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation>Publié par d’autres ({0}&#xa0;; {1})&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>ResNet-50 with the one-cycle policy</source>
        <translation>ResNet-50 avec la politique à un cycle</translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation>Graine (autre nombre, autre hasard)</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Ombrage</translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation>Part des pixels qui deviennent noirs</translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation>Part des pixels qui deviennent blancs</translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation>Cisaillement, degrés</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation>Côté du cliché en pixels</translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation>Petites différences</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Étape {0}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation>Prend un modèle qui connaît déjà les clichés thoraciques et lui apprend vos étiquettes&#xa0;: le mieux pour la plupart, et rapide.</translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation>Tester d’abord les taux d’apprentissage</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>Rotation, degrés</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Étiquettes inégales</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Ce qui apprend</translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation>Ce qui apprend, dans cet ordre&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>falling with time</source>
        <translation>décroissant avec le temps</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>un cycle</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>comprimé</translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation>la décision seule</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>le dernier bloc</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>la dernière couche</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>le seuil</translation>
    </message>
    <message>
        <source>weights of the labels</source>
        <translation>poids des étiquettes</translation>
    </message>
    <message>
        <source>with black borders</source>
        <translation>avec des bords noirs</translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation>{0} (au plus {1} époques)</translation>
    </message>
    <message>
        <source>{0} (one epoch)</source>
        <translation>{0} (une époque)</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>about {0} h</source>
        <translation>environ {0} h</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>environ {0} min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation> dans cette étape.</translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation>Encore {0} h environ</translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation>Encore {0} min environ</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Encore moins d’une minute</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation>Étape {0} sur {1}, époque {2} sur {3} au plus, pas {4} sur {5}, perte {6}</translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation>s’est arrêté sur une erreur</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>en cours de mesure</translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>est terminé</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>est en pause</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>s’entraîne</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit dans «&#xa0;{0}&#xa0;» ({1}). Un fichier plus ancien de ce nom reste tel quel&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Le rapport a été écrit dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation>Il n’y a aucun cliché dans ce qui devait être dépisté. Essayez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation>{0} clichés copiés dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation>{0} lignes écrites dans «&#xa0;{1}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation>0 à 1&#xa0;; au plus dans une barre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>Tous les visibles</translation>
    </message>
    <message>
        <source>All thresholds were moved by the reader: odds × {0}.</source>
        <translation>Tous les seuils ont été déplacés par le lecteur&#xa0;: odds × {0}.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation>Clichés par score, de 0 à 1&#xa0;; la ligne est le seuil en vigueur. Les clichés ayant les pixels d’un autre comptent une seule fois.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation>Contrôle d’entrée&#xa0;: {0}. {1}</translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation>Modèle&#xa0;: {0}, version {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation>Les noms de fichiers et de patients, les dates et les notes sont omis. Ce qui est incrusté dans une image y reste.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation>Les scores sont des probabilités calibrées.</translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation>Les scores ne sont pas calibrés.</translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation>Scores par signe</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Rapport de dépistage</translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation>Les clichés ont été dépistés avec différentes versions des modèles.</translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation>L’avis du lecteur&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation>Il n’y a pas d’image&#xa0;: le cliché a changé depuis son dépistage, ou a disparu.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation>Avec les pixels d’un autre</translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation>Sans scores&#xa0;: {0}</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>sans seuil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation>{0} clichés positifs suivent, un par page.</translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation>{0} positifs, {1} limites, {2} négatifs</translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation>{0}, 0 à {1} (logit)&#xa0;: d’où vient le score, pas le contour d’une lésion</translation>
    </message>
    <message>
        <source>{0}, Grad-CAM++: where the score came from, not the outline of a lesion</source>
        <translation>{0}, Grad-CAM++&#xa0;: d’où vient le score, pas le contour d’une lésion</translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}, version {1}, {2}</translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation>, accord {0} ({1} à {2})</translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation>, kappa {0}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation>D’accord {0}, pas d’accord {1}, incertains {2}&#xa0;; lus {3} sur {4} clichés avec scores.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation>Cliché {0} · {1}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>En cours ailleurs</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation>En pause ailleurs</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation>Mêmes pixels que le cliché {0}</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation>Évalué, refusé</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Dépistage {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation>L’intervalle est à 95&#xa0;%&#xa0;; kappa est l’accord au-delà du hasard.</translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation>Les modèles face à vous&#xa0;: {0} vrais positifs, {1} faux positifs, {2} manqués, {3} vrais négatifs.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Vous n’êtes pas d’accord</translation>
    </message>
    <message>
        <source>adults&apos; model</source>
        <translation>modèle adulte</translation>
    </message>
    <message>
        <source>children&apos;s model</source>
        <translation>modèle enfant</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{0} a minute</source>
        <translation>{0} par minute</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation>{0} clichés dans les deux, dont {1} avec un autre résultat&#xa0;; {2} seulement dans le premier, {3} seulement dans le second.</translation>
    </message>
    <message>
        <source>{0} films, waiting for new ones</source>
        <translation>{0} clichés, en attente de nouveaux</translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation>{0} jugés</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>{0} of {1} films</source>
        <translation>{0} sur {1} clichés</translation>
    </message>
    <message>
        <source>{0} of {1} films found so far</source>
        <translation>{0} sur {1} clichés trouvés jusqu’ici</translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation>«&#xa0;{0}&#xa0;» et {1} de plus</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation>Un CPU ne peut pas entraîner en demi-précision. Choisissez bf16-mixed, 32-true ou auto.</translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation>Une validation croisée a au moins deux exécutions. Nommez toutes celles qui en font partie.</translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation>Une table de correspondance annonce {0} bits&#xa0;; {1} ont été pris.</translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation>Une table de correspondance contient {0} des {1} entrées qu’elle annonce.</translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation>Une table de correspondance sans descripteur valide a été ignorée.</translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation>Une table de correspondance sans ses entrées a été ignorée.</translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation>Un modèle peut alors reconnaître l’âge au lieu de la maladie. Choisissez des patients d’âge comparable.</translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation>Un modèle peut alors reconnaître les clichés au lit au lieu de la maladie. Choisissez des clichés d’une seule incidence.</translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation>Un modèle fourni avec le programme s’appelle «&#xa0;{0}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation>Un espacement des pixels dans l’en-tête n’est pas plausible et n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation>Un obturateur dépourvu de sens a été ignoré.</translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation>Un seuil de {0} n’est pas compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation>Un entraînement nécessite au moins un périphérique et une machine.</translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation>Un entraînement sur {0} machines doit être démarré sur chacune par le lanceur d’un cluster, tel que srun ou torchrun, avec cette même commande.</translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation>Une fenêtre plus étroite que 1 a été prise comme LINEAR_EXACT.</translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation>Tous les clichés sont d’un seul patient, il n’y a donc pas d’intervalles.</translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation>Tous les clichés viennent de «&#xa0;{0}&#xa0;». D’autres appareils, hôpitaux et âges n’ont pas été essayés, et les modèles y font en général moins bien.</translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Tous les clichés ont l’étiquette {0}. Un réseau a besoin de clichés avec et sans un signe&#xa0;: ajoutez un dossier ou des lignes avec une autre étiquette.</translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Tous les clichés ont l’étiquette «&#xa0;{0}&#xa0;». Un réseau a besoin de clichés avec et sans un signe&#xa0;: ajoutez un dossier ou des lignes avec une autre étiquette.</translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation>Tous les clichés d’un patient sont du même côté.</translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation>Tous les clichés avec l’étiquette «&#xa0;{0}&#xa0;» montrent un seul patient. Il en faut au moins {1}&#xa0;: un pour apprendre, un pour mesurer.</translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation>Les {0} clichés choisis ont tous l’étiquette «&#xa0;{1}&#xa0;». Un réseau a besoin de clichés d’au moins deux étiquettes&#xa0;: demandez-en aussi une autre, ou ajoutez un dossier de clichés avec une autre étiquette.</translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation>Parmi les clichés pour {0}, aucun n’a l’étiquette {1}.</translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation>Une moyenne se fait de deux entraînements ou plus. Nommez chacun une seule fois.</translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation>Une fenêtre non valide a été ignorée.</translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation>Une superposition qui ne correspond pas à sa description a été ignorée.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation>Demandez une nouvelle copie de l’archive.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation>Demandez une nouvelle copie du cliché.</translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation>À côté du dossier d’entraînement se trouve «&#xa0;{0}&#xa0;», qui n’est pas une partition. Déplacez-le, ou nommez-le «&#xa0;val&#xa0;» ou «&#xa0;test&#xa0;».</translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation>Des bits de l’image compressée que l’en-tête n’annonce pas ont été ignorés.</translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation>Le noir et le blanc sont comme ils doivent être.</translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation>Le noir et le blanc sont inversés{0}&#xa0;; les modèles ont reçu le cliché corrigé.</translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation>Le noir et le blanc sont peut-être inversés, mais ce n’est pas certain. Inversez d’abord le cliché, ou demandez une autre copie.</translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» s’appellent tous deux «&#xa0;{2}&#xa0;», on ne sait donc pas lequel le tableau désigne. Écrivez le chemin dans le tableau au lieu du nom.</translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Dire «&#xa0;{0}&#xa0;» pour chaque cliché serait juste dans {1}&#xa0;; l’exactitude de {2} est de {3}. Regardez plutôt AUROC, sensibilité et spécificité.</translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation>Vérifiez la connexion et le support, ou copiez le fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation>Choisissez un fichier qui contient un cliché.</translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation>Choisissez un fichier qui contient un seul cliché.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation>Choisissez une autre image.</translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation>Choisissez une de ses pages.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation>Fermez les autres programmes qui l’utilisent, ou demandez à son propriétaire l’autorisation de le lire.</translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation>Les couleurs sur 16 bits ont été réduites à 8.</translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation>Calcul unique des caractéristiques de tous les clichés.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation>Copiez-le, importez-le ou entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation>La validation croisée répartit elle-même tous les clichés, mais ceux-ci viennent avec des clichés de validation ou de test. Renoncez aux parties, ou donnez des clichés sans partition.</translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation>Réparti au hasard, {0}&#xa0;: {1} points, par patient {2}&#xa0;: aucune fuite n’apparaît dans ces chiffres.</translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation>Ne le lancez pas et ne le décompressez pas&#xa0;; demandez une nouvelle copie à l’archive d’où vient le cliché.</translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation>Redessinez-le, ou déplacez ailleurs le cliché et ses masques.</translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation>Chaque cliché est jugé selon les seuils de l’exécution qui l’a testé. Le seuil donné pour une étiquette est la médiane de ceux des exécutions&#xa0;; les chiffres qui s’y rapportent sont à part.</translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation>Chaque groupe est dans une seule partition, ils ne nuisent donc pas au-delà de leur poids.</translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation>Chaque exécution a son propre réseau. L’AUROC sur tous les clichés compare aussi des scores de réseaux différents, et tend donc à être inférieure à celle d’un réseau unique.</translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation>Chacun a été mesuré sur ses propres clichés de test&#xa0;; les intervalles disent jusqu’où s’y fier.</translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation>Exportez-le à nouveau depuis sa source comme cliché DICOM non compressé.</translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation>Exportez le cliché avec ses pixels.</translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation>Les clichés diffèrent en taille, de {0} x {1} à {2} x {3} pixels. Les petits n’ont pas les détails des grands.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation>Seuls des clichés de {0} ont l’étiquette «&#xa0;{1}&#xa0;», trop peu pour que {2} en aient un chacun.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation>Seuls des clichés de {0} ont l’étiquette «&#xa0;{1}&#xa0;». Un tel modèle peut être essayé, mais aucun de ses chiffres ne veut rien dire&#xa0;: il faut une centaine de patients par étiquette.</translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation>Clichés de «&#xa0;{0}&#xa0;», commencé {1}.</translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation>Pour {0} sur {1}, rien ne dit de qui ils sont. Chacun compte comme un patient à part, deux clichés d’une même personne peuvent donc être séparés. Nommez le patient dans un tableau, ou donnez un motif pour les noms de fichiers.</translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Pour {0}, l’exactitude est à peine meilleure que de donner à chaque cliché la réponse la plus fréquente. Regardez plutôt AUROC, sensibilité et spécificité.</translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation>High Bit {0} est impossible&#xa0;; {1} a été pris.</translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation>Importé&#xa0;: on ne sait ni sur quels clichés ni comment il a été entraîné.</translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation>Dans {0} clichés, aucun poumon n’a été trouvé&#xa0;; le milieu y a été masqué.</translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation>Dans {0} des copies, les étiquettes se contredisent, par exemple {1}. Examinez ces clichés et corrigez leurs étiquettes.</translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation>Il ne sait pas à quoi ressemblaient ses clichés d’entraînement, les clichés inhabituels passent donc inaperçus.</translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation>Il n’est pas certain que le noir et le blanc ne soient pas inversés.</translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation>Il est peut-être conçu pour nuire&#xa0;; ouvrez plutôt le dossier des clichés.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation>Il a peut-être été déplacé, renommé ou supprimé&#xa0;; rouvrez son dossier.</translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation>Il n’a peut-être pas été copié entièrement&#xa0;; copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation>Il a été mesuré sur les clichés qui ont servi à choisir son seuil.</translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation>Il a été mesuré sur {0} clichés seulement.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Il n’a jamais été mesuré.</translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation>Il n’a pas été mesuré&#xa0;: personne n’a dit à quelle fréquence ses scores sont faux.</translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation>Son profil de couleur n’est pas appliqué.</translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation>Comme probabilités, ses scores ne valent pas mieux que de donner le même à chaque cliché. Utilisez-les pour classer les clichés, pas comme probabilités.</translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation>Ses scores ne sont pas calibrés, ce ne sont donc pas des probabilités.</translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation>Les étiquettes sont inégales&#xa0;: {0} avec «&#xa0;{1}&#xa0;», {2} avec «&#xa0;{3}&#xa0;» ({4} fois plus). Lisez sensibilité et spécificité, pas seulement l’exactitude.</translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation>Les étiquettes ne peuvent être mises en doute que si chacune a des clichés d’au moins {0} patients. Ajoutez des clichés des étiquettes plus rares.</translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation>Les pixels n’ont pas permis de vérifier s’il s’agit d’un profil, et l’en-tête ne dit pas comment le cliché a été pris. Les scores ne valent que pour les clichés de face (PA ou AP).</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation>La ligne {0} de «&#xa0;{1}&#xa0;» ne peut pas être lue comme tableau ({2}). Cherchez un guillemet non fermé, ou enregistrez à nouveau le tableau en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation>La ligne {0} de «&#xa0;{1}&#xa0;» n’a pas d’étiquette. Écrivez «&#xa0;No Finding&#xa0;» là où rien n’a été trouvé, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation>La ligne {0} de «&#xa0;{1}&#xa0;» nomme «&#xa0;{2}&#xa0;», qui est hors de «&#xa0;{3}&#xa0;». Corrigez la ligne, ou donnez le dossier qui contient tous les clichés.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation>La ligne {0} de «&#xa0;{1}&#xa0;» dit à la fois que rien n’a été trouvé et «&#xa0;{2}&#xa0;». Corrigez la ligne.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation>La ligne {0} de «&#xa0;{1}&#xa0;» indique la partition «&#xa0;{2}&#xa0;». Écrivez train, val ou test.</translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation>Les lignes {0} et {1} de «&#xa0;{2}&#xa0;» concernent le même cliché, «&#xa0;{3}&#xa0;». Mettez toutes les étiquettes d’un cliché sur une ligne, séparées par «&#xa0;|&#xa0;».</translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better. If that model once learned from these very films, the figures are too good.</source>
        <translation>Mesuré sur {0} clichés de {1} patients par des classifieurs rapides sur les caractéristiques du modèle «&#xa0;{2}&#xa0;», chaque patient étant tenu à l’écart à son tour. Un modèle entraîné fait en général mieux. Si ce modèle a un jour appris de ces mêmes clichés, les chiffres sont trop bons.</translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation>Mesuré sur {0} clichés de {1}, dont {2} avec l’étiquette, au seuil {3}. Entre parenthèses&#xa0;: intervalles à 95&#xa0;% par patient.</translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation>La mémoire a manqué sur l’un des périphériques qui entraînent ensemble. Recommencez avec des lots plus petits, ou avec un seul périphérique, qui les divise alors lui-même par deux.</translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation>La mémoire a manqué, les lots contiennent donc maintenant {0} clichés&#xa0;; {1} d’entre eux comptent comme un pas, comme avant.</translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation>Le réseau, les étiquettes, leur ordre et la préparation des clichés sont tels que l’utilisateur les a indiqués&#xa0;; une indication erronée donne des scores faux sans aucun signe visible.</translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation>Aucun cliché ne reçoit de score&#xa0;: {0}. Redémarrez&#xa0;; si cela se reproduit, choisissez un autre modèle ou réinstallez xrayviewer.</translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation>Aucun cliché ne dit de qui il est, chacun compte donc comme un patient à part&#xa0;; avec plusieurs clichés par patient, les intervalles sont trop étroits.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation>Aucun cliché avec l’étiquette «&#xa0;{0}&#xa0;» ne peut être lu. Ajoutez-en, ou supprimez l’étiquette.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation>Aucun cliché avec l’étiquette «&#xa0;{0}&#xa0;» n’a pu être gardé pour {1}, car ses patients portent aussi d’autres étiquettes requises ailleurs. Une autre graine peut aider.</translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation>Il n’y a aucun cliché à copier. Marquez-en d’abord.</translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation>Aucun dossier ne peut porter le nom de l’étiquette «&#xa0;{0}&#xa0;». Renommez l’étiquette.</translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation>Aucune étiquette n’a dix patients avec et dix sans, les classifieurs rapides ne peuvent donc rien dire de ces clichés. Ajoutez des clichés d’autres patients.</translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation>Aucune étiquette ne distingue certains de ces clichés des autres.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation>Aucun modèle ne s’est prononcé sur ce cliché, il n’y a donc pas de scores à comparer.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map of it.</source>
        <translation>Aucun modèle ne s’est prononcé sur ce cliché, il n’en existe donc pas de carte.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation>Aucun modèle ne s’est prononcé sur ce cliché, il n’y a donc pas de carte à contrôler.</translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation>Aucun modèle n’a été entraîné pour cet âge ({0}). Il y en a un pour les enfants de 1 à 5 ans et un pour les adultes.</translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation>Aucune ligne de «&#xa0;{0}&#xa0;» ne remplit les conditions. Vérifiez leur orthographe.</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films, so it is not known whether their labels can be told without the lungs.</source>
        <translation>Personne n’a cherché de raccourcis dans ces clichés, on ne sait donc pas si leurs étiquettes se reconnaissent sans les poumons.</translation>
    </message>
    <message>
        <source>None of the {0} films that both models would be measured on can be read any more, so they cannot be compared. Put the films back where they were.</source>
        <translation>Aucun des {0} clichés sur lesquels les deux modèles seraient mesurés n’est plus lisible, ils ne peuvent donc pas être comparés. Remettez les clichés où ils étaient.</translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation>Aucun des {0} clichés que nomme «&#xa0;{1}&#xa0;» n’a été trouvé sous «&#xa0;{2}&#xa0;»&#xa0;; le premier est «&#xa0;{3}&#xa0;». Placez le tableau à côté des clichés, ou écrivez-y les chemins complets.</translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation>Aucun de ces clichés ne peut être lu, rien ne peut donc être testé.</translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation>Aucun de ces clichés ne peut être lu, il n’y a donc rien à afficher.</translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation>Rien ne peut être dit sur «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Of the models that speak now, “{0}” does best on these films, better than {1}, so it is the one to beat.</source>
        <translation>Parmi les modèles qui se prononcent actuellement, «&#xa0;{0}&#xa0;» est le meilleur sur ces clichés, meilleur que {1}&#xa0;; c’est donc lui qu’il faut battre.</translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation>De deux clichés, l’un avec «&#xa0;{0}&#xa0;» et l’autre sans, il donne le score le plus élevé au bon dans {1} cas sur {2}.</translation>
    </message>
    <message>
        <source>It does better than chance on {0} of {1}, but these are too few to say how much better.</source>
        <translation>Il fait mieux que le hasard sur {0} de {1}, mais c’est trop peu pour dire de combien.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film. Write its path, or remove the line.</source>
        <translation>La ligne {0} de «&#xa0;{1}&#xa0;» ne nomme aucun cliché. Écrivez son chemin, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>None of the {0} with “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the sensitivity cannot show.</source>
        <translation>Sur {0} avec «&#xa0;{1}&#xa0;», aucun n’a été mal jugé&#xa0;; il peut pourtant y en avoir jusqu’à {2}, ce que l’intervalle de la sensibilité ne peut pas montrer.</translation>
    </message>
    <message>
        <source>None of the {0} without “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the specificity cannot show.</source>
        <translation>Sur {0} sans «&#xa0;{1}&#xa0;», aucun n’a été mal jugé&#xa0;; il peut pourtant y en avoir jusqu’à {2}, ce que l’intervalle de la spécificité ne peut pas montrer.</translation>
    </message>
    <message>
        <source>On {0} of {1} nothing can be said about “{2}”.</source>
        <translation>Sur {0} de {1}, rien ne peut être dit de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>On {0} of {1} this cannot be told from chance.</source>
        <translation>Sur {0} de {1}, cela ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation>L’un des processus qui entraînent ensemble a échoué, peut-être par manque de mémoire. Toutes les époques terminées sont conservées. Continuez, ou recommencez avec des lots plus petits.</translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation>Seule la première de ses {0} images est affichée.</translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation>Ouvrez-le dans un lecteur vidéo.</translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation>Ouvrez-le seul pour voir les clichés qu’il contient.</translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation>Ouvrez plutôt le dossier des clichés.</translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation>Ouvrez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation>Ouvrez le dossier pour voir les clichés qu’il contient.</translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation>Des parties manquent&#xa0;: {0} sur {1} n’ont été testés par aucune de ces exécutions, et les chiffres n’en disent rien.</translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation>Des patients avaient des clichés des deux côtés de sa partition, ses chiffres sont donc trop bons.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation>Des patients ont des clichés des deux côtés de la partition, les chiffres seront donc trop bons.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation>Des patients ont des clichés des deux côtés de la partition, le modèle a donc pu les reconnaître&#xa0;: les chiffres sont trop bons.</translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation>Des patients ont des clichés des deux côtés, les chiffres sont donc trop bons.</translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation>Les pixels sont seulement noirs ou blancs.</translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation>Les pixels qui ne sont pas des nombres sont affichés comme la valeur la plus basse.</translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation>Les pixels sans valeur finie sont affichés comme la plus basse.</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation>Les couleurs d’impression (CMYK) ont été converties sans leur profil.</translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation>Les chiffres publiés viennent d’autres clichés ou partitions, ils ne sont donc pas comparables.</translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation>Mettez les clichés de chaque étiquette dans un dossier à part portant le nom de l’étiquette&#xa0;; s’il y a plusieurs partitions, elles vont dans des dossiers «&#xa0;train&#xa0;», «&#xa0;val&#xa0;» et «&#xa0;test&#xa0;» au-dessus de ceux-ci. Ou donnez un tableau avec les colonnes «&#xa0;path&#xa0;» et «&#xa0;label&#xa0;».</translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation>Les classifieurs rapides reconnaissent «&#xa0;{0}&#xa0;» sur les clichés entiers avec une AUROC de {1}. Avec les poumons masqués, d’après le bord ou d’après la seule taille, elle est d’au plus {2}, ce qui ne se distingue pas du hasard ou en est proche&#xa0;: aucun raccourci n’apparaît.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Réservé à la recherche, pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation>Enregistrez-la en PNG avec un autre programme et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation>Les scores d’images refusées ne sont donnés que là où cela peut être consigné&#xa0;; «&#xa0;{0}&#xa0;» ne peut pas être écrit ({1}). Dépistez sans eux, ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation>Un problème inattendu est survenu ({0}). Le cliché ouvert n’est pas touché&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation>Un problème inattendu est survenu ({0}). Ce qui a été enregistré est en sûreté&#xa0;; continuez le dépistage.</translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation>Des clichés de test de ces entraînements ont disparu ou ont été modifiés depuis. Remettez-les, puis refaites la moyenne.</translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation>Testez le modèle sur des clichés d’une autre source avant de vous y fier.</translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation>Test des taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation>Les poids ImageNet de {0} sont arrivés endommagés. Réessayez plus tard, ou donnez leur fichier.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation>Les poids ImageNet de {0} n’ont pas pu être récupérés&#xa0;; cet ordinateur est peut-être hors ligne. Donnez leur fichier, ou entraînez de zéro.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation>Les poids ImageNet de {0} dans «&#xa0;{1}&#xa0;» sont endommagés. Supprimez ce fichier et recommencez.</translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation>La fonction VOI {0} n’est pas connue&#xa0;; LINEAR a été pris.</translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation>L’âge n’est pas connu. Choisissez le modèle pour enfants ou celui pour adultes.</translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation>L’archive est endommagée ou conçue pour nuire&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation>L’archive est peut-être conçue pour nuire&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation>L’archive a été modifiée&#xa0;; rouvrez-la.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation>La meilleure époque et le seuil du nouveau modèle ont été choisis sur ces clichés, ce qui le flatte.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation>La meilleure époque et le seuil ont été choisis sur ces mêmes clichés, attendez donc moins sur de nouveaux. Réservez des clichés pour un test si vous voulez le savoir.</translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Les points de contrôle de cet entraînement demandent {0} Go sur le disque de «&#xa0;{1}&#xa0;», qui a {2} Go libres. Libérez de l’espace, puis continuez.</translation>
    </message>
    <message>
        <source>The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when the cluster is there again.</source>
        <translation>Le cluster à «&#xa0;{0}&#xa0;» ne répond plus. Ce qui a été enregistré est en sûreté&#xa0;; reprenez l’exécution quand le cluster sera de nouveau là.</translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation>Les couleurs sont enregistrées en entier bien que l’en-tête dise 4:2:2.</translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation>L’image compressée a un autre signe que ne le dit l’en-tête&#xa0;; l’en-tête l’a emporté.</translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation>La description à côté des pixels est endommagée par endroits.</translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation>Le disque du stock de dépistages «&#xa0;{0}&#xa0;» est plein. Ce qui a été enregistré jusqu’ici est en sûreté. Libérez de l’espace, puis reprenez l’exécution.</translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation>La carte des indices vient toujours de la dernière couche. Choisissez une autre méthode pour regarder la couche «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Les caractéristiques de tous les clichés demandent {0} Go sur le disque de «&#xa0;{1}&#xa0;», qui a {2} Go libres. Libérez de l’espace, puis continuez.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation>Le fichier est endommagé ou conçu pour nuire&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation>Le fichier est probablement endommagé&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation>Le fichier est peut-être conçu pour nuire&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation>Le fichier des clichés mémorisés «&#xa0;{0}&#xa0;» ne peut pas être utilisé ({1}). Réessayez&#xa0;; si cela se reproduit, choisissez «&#xa0;Oublier les clichés similaires&#xa0;» pour recommencer.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation>Le fichier des clichés mémorisés «&#xa0;{0}&#xa0;» a été écrit par une version plus récente de xrayviewer. Utilisez celle-ci, ou choisissez «&#xa0;Oublier les clichés similaires&#xa0;» pour recommencer.</translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation>Le fichier enregistre le gris en couleur&#xa0;; il est affiché en gris.</translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation>Le cliché ne reçoit pas de score&#xa0;: {0}. Essayez-le seul&#xa0;; si cela se reproduit, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation>Le cliché est trop différent de tous ceux avec lesquels les modèles ont été faits pour recevoir un score.</translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation>Le cliché est différent de ceux avec lesquels les modèles ont été faits&#xa0;; les scores peuvent être faux.</translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation>Le cliché ressemble à ceux avec lesquels les modèles ont été faits.</translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation>Le cliché ne semble pas être droit, mais sa position n’est pas certaine. Tournez-le d’abord.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: not all of them say {0}, or all say the same. Add a column “source” or “date” to the table, or folders below those of the labels.</source>
        <translation>Les clichés ne peuvent pas être séparés&#xa0;: tous n’indiquent pas {0}, ou tous indiquent la même chose. Ajoutez une colonne «&#xa0;source&#xa0;» ou «&#xa0;date&#xa0;» au tableau, ou des dossiers sous ceux des étiquettes.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: one of the labels would be missing among those to learn from or among those to measure on. Deal them by patient.</source>
        <translation>Les clichés ne peuvent pas être séparés&#xa0;: l’une des étiquettes manquerait parmi ceux d’apprentissage ou parmi ceux de mesure. Répartissez-les par patient.</translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation>Les clichés du test n’ont pas pu être écrits ({0}). Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation>Les clichés n’ont aucune partition.</translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation>Les clichés demandent {0} Mo avec un peu de marge, mais le disque de «&#xa0;{1}&#xa0;» a {2} Mo libres. Choisissez un autre disque, ou prenez moins de clichés.</translation>
    </message>
    <message>
        <source>The films of {0} lie in different splits, so figures measured on them flatter the model. Keep each group in one split.</source>
        <translation>Les clichés de {0} sont dans des partitions différentes, les chiffres mesurés sur eux flattent donc le modèle. Gardez chaque groupe dans une seule partition.</translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation>Les clichés de {0} ont été pris ensemble. Si le modèle a été entraîné sur certains d’entre eux, les chiffres sont trop bons&#xa0;: choisissez une partition (--split test).</translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation>Le premier décodeur a échoué&#xa0;; {0} a lu les pixels.</translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation>Le dossier des modèles «&#xa0;{0}&#xa0;» n’a pas pu être lu ({1}). Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation>Le dossier des clichés mémorisés ne peut pas être utilisé ({0}). Vérifiez ses droits et la place sur son disque.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» ne peut pas être listé&#xa0;: {1}. Vérifiez qu’il est toujours là et qu’il peut être lu.</translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation>L’en-tête n’annonce aucune image&#xa0;; une a été prise.</translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation>L’en-tête ne dit pas combien de bits sont utilisés&#xa0;; tous ont été pris.</translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation>L’en-tête ne dit pas combien d’échantillons a un pixel&#xa0;; {0} a été pris.</translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation>L’en-tête ne dit pas qu’il s’agit d’une radiographie (modalité {0}).</translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation>L’en-tête ne dit pas si les pixels sont signés&#xa0;; ils ont été pris comme non signés.</translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation>L’en-tête ne donne pas d’âge, et le cliché seul ne dit pas s’il montre un enfant ou un adulte. Choisissez le modèle pour enfants de 1 à 5 ans ou celui pour adultes&#xa0;; aucun modèle n’a été entraîné pour d’autres âges.</translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation>L’en-tête ne donne pas d’âge. Le cliché ressemble à ceux de&#xa0;: {0}&#xa0;; ce modèle est donc proposé. Choisissez l’autre si c’est faux. Les âges de 6 à 17 ans ne peuvent pas être reconnus ainsi.</translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation>L’en-tête ne donne pas d’interprétation photométrique&#xa0;; {0} a été pris.</translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation>L’en-tête donne {0} centres de fenêtre et {1} largeurs&#xa0;; ceux sans partenaire ont été ignorés.</translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation>L’en-tête indique une radiographie ({0}).</translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation>L’en-tête indique une autre région du corps ({0}). Les scores ne valent que pour le thorax.</translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation>L’en-tête indique une autre sorte d’image (modalité {0}). Seules les radiographies du thorax reçoivent des scores.</translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation>L’en-tête indique le thorax ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation>L’en-tête dit que l’incidence est de face ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation>L’en-tête dit que l’incidence n’est pas de face ({0}). Les modèles ne connaissent que les clichés de face.</translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation>L’en-tête dit {0} mais Presentation LUT Shape {1}&#xa0;; cette dernière a été suivie. Le noir et le blanc sont peut-être inversés.</translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation>L’en-tête dit {0}, mais le fichier est écrit en {1}.</translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation>L’en-tête dit {0}, mais les pixels sont {1}.</translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation>L’en-tête dit {0}&#xa0;: le modèle pour {1} se prononce.</translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation>Le filtre d’entrée refuse {0} sur {1}&#xa0;: le programme ne leur donne pas de scores, ils comptent pourtant ici. Les prédictions les nomment.</translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation>Le filtre d’entrée qui appartient au programme manque, on ne sait donc pas s’il laisserait passer ces clichés. Réinstallez xrayviewer pour les faire contrôler.</translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation>Le filtre d’entrée «&#xa0;{0}&#xa0;» donne des sorties qui ne sont pas des nombres finis. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Les étiquettes n’ont pas pu être examinées&#xa0;: {0}. La mémoire a peut-être manqué. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation>Les étiquettes {0} ne diffèrent que par l’orthographe. Donnez-leur un seul nom.</translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation>La liste des clichés récents n’a pas pu être enregistrée ({0}).</translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation>La carte du modèle «&#xa0;{0}&#xa0;» n’a pas pu être contrôlée&#xa0;: certains de ses nombres ne sont pas finis. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation>Les mesures n’ont pas pu être enregistrées ({0}). Elles restent jusqu’à la fermeture du programme. Libérez de l’espace ou vérifiez les droits du dossier de vos réglages.</translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation>La LUT de modalité ne convient pas à ces pixels et a été ignorée.</translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation>Le modèle ne donne pas de score pour «&#xa0;{0}&#xa0;». Choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation>Le modèle s’appelle maintenant «&#xa0;{0}&#xa0;», mais le dossier «&#xa0;{1}&#xa0;» de son ancien nom n’a pas pu être supprimé ({2}). Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation>Le modèle n’est pas calibré&#xa0;: ses scores classent les clichés mais ne sont pas des probabilités.</translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation>Le modèle a été entraîné sur des clichés de «&#xa0;{0}&#xa0;», et ceux-ci viennent d’un dossier ou d’un tableau de ce nom. Si ce sont les mêmes, les chiffres sont trop bons&#xa0;: mesurez sur d’autres clichés.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être importé&#xa0;: le processus qui l’essayait a échoué. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être créé&#xa0;: {1}. Donnez d’autres étiquettes.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être enregistré&#xa0;: {1}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être utilisé&#xa0;: {1}. Choisissez un autre modèle, ou copiez-le, importez-le ou entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être utilisé&#xa0;: {1}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas être utilisé&#xa0;: {1}. Entraînez-le à nouveau, avec un taux d’apprentissage plus bas ou d’autres clichés.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot teach this network: it has {1}. Name a model that was trained by the same recipe on films with the same labels.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne peut pas instruire ce réseau&#xa0;: il a {1}. Nommez un modèle entraîné avec la même recette sur des clichés aux mêmes étiquettes.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas pu être supprimé ({1}). Fermez les autres programmes qui utilisent son dossier et réessayez.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas pu être remis ({1}).</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas pu être enregistré dans «&#xa0;{1}&#xa0;» ({2}). Libérez de l’espace et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas pu être enregistré dans «&#xa0;{1}&#xa0;» ({2})&#xa0;; ce qui s’y trouvait est inchangé. Libérez de l’espace ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas pu être écrit dans «&#xa0;{1}&#xa0;» ({2}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne trouve pas les poumons ni le cœur. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» donne des caractéristiques qui ne sont pas des nombres finis. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne donne pas de signes. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne donne pas de carte par {1}&#xa0;: certaines valeurs ne sont pas des nombres finis. Choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne donne pas de carte&#xa0;: certains nombres ne sont pas finis. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne donne pas de scores&#xa0;: certains ne sont pas des nombres finis. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne donne pas de scores&#xa0;: {1}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» donne des nombres qui ne sont pas finis. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas de point de fonctionnement «&#xa0;{1}&#xa0;» pour «&#xa0;{2}&#xa0;». Donnez un nombre de 0 à 1{3}.</translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» est&#xa0;: {1}, ce qui ne convient pas à&#xa0;: {2}. Choisissez un autre modèle de départ.</translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’est pas un filtre d’entrée. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’est plus conservé.</translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne connaît pas «&#xa0;{1}&#xa0;». Choisissez parmi&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” knows none of the labels {1}, so the two cannot be compared.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» ne connaît aucune des étiquettes {1}, les deux ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» prend des clichés de {1} x {2} pixels&#xa0;; ceux-ci ont la forme {3} et le type {4}. Préparez-les pour ce modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» qui appartient au programme manque, les clichés ne reçoivent donc pas de signes. Réinstallez xrayviewer, ou mettez le modèle dans son dossier de modèles.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from films of “{1}”, perhaps from those that measure it: the figures may be too good.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» sur lequel repose cet entraînement a appris de clichés de «&#xa0;{1}&#xa0;», peut-être de ceux qui le mesurent&#xa0;: les chiffres sont peut-être trop bons.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from {1} of the {2} films that measure the new one: the figures are too good. Build on another model to know better.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» sur lequel repose cet entraînement a appris de {1} des {2} clichés qui mesurent le nouveau&#xa0;: les chiffres sont trop bons. Partez d’un autre modèle pour en savoir plus.</translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that were kept aside for it. Open a folder of labelled films in the first step, then ask again: both models will be measured on those.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» n’a pas été entraîné ici, il n’y a donc pas de clichés réservés pour lui. Ouvrez un dossier de clichés étiquetés à la première étape, puis redemandez&#xa0;: les deux modèles seront mesurés sur ceux-ci.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a été remplacé entre-temps. Recommencez.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a été remplacé depuis l’analyse du cliché. Rouvrez le cliché.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a été remplacé pendant que des clichés étaient dépistés avec lui. Ce qui a été enregistré est sain&#xa0;; reprenez l’exécution pour continuer avec le nouveau.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation>Le modèle «&#xa0;{0}&#xa0;» a été remplacé pendant sa mesure. Recommencez.</translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Les modèles n’ont pas pu être comparés&#xa0;: {0}. La mémoire a peut-être manqué. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation>Le réseau n’a pas donné de nombre fini pour {0} clichés sur {1}, ses probabilités ne peuvent donc pas être calibrées. Entraînez à nouveau avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation>Le réseau n’a pas de couche «&#xa0;{0}&#xa0;» qui donne une carte. Choisissez l’une de celles-ci, ou une à l’intérieur&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation>Le réseau du modèle «&#xa0;{0}&#xa0;» échoue sur un cliché. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation>Le réseau «&#xa0;{0}&#xa0;» a besoin de clichés à 3 canaux.</translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation>Le réseau «&#xa0;{0}&#xa0;» prend des clichés de {1} à {2} pixels, pas de {3}. Choisissez une taille entre les deux.</translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation>Le nouveau modèle a appris d’autres clichés de ces patients, ce qui le flatte.</translation>
    </message>
    <message>
        <source>The new model was not trained here, so both were measured on {0} films of “{1}” from the first step. A model that has learned from them is flattered.</source>
        <translation>Le nouveau modèle n’a pas été entraîné ici, les deux ont donc été mesurés sur {0} clichés de «&#xa0;{1}&#xa0;» de la première étape. Un modèle qui en a appris est flatté.</translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation>La note sur «&#xa0;{0}&#xa0;» n’a pas pu être conservée ({1}). Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation>L’image a été enregistrée sous «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation>Les pixels ne sont pas compressés bien que l’en-tête dise {0}.</translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>Le graphique «&#xa0;{0}&#xa0;» n’a pas pu être écrit ({1}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation>Les clichés préparés n’ont pas pu être écrits dans «&#xa0;{0}&#xa0;» ({1}). Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation>Le programme tournerait ou inverserait {0} avant de calculer les scores. Ici, les scores ont été calculés tels quels.</translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation>Le test de plage n’a trouvé aucun taux d’apprentissage auquel la perte baisse. Recommencez avec un taux de votre choix.</translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation>La recette ne peut pas avoir ce réglage&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation>La recette «&#xa0;{0}&#xa0;» adapte un modèle. Choisissez le modèle de départ.</translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation>La recette «&#xa0;{0}&#xa0;» n’a pas pu être essayée sur cet ordinateur ({1}). La mémoire a peut-être manqué.</translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation>La tête de la recette ({0}) ne convient pas à ces étiquettes, le réseau en reçoit donc une autre ({1}).</translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation>Le compte rendu n’a pas pu être écrit dans «&#xa0;{0}&#xa0;» ({1}). L’entraînement lui-même est terminé et conservé. Libérez de l’espace, puis continuez.</translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation>Le compte rendu de l’entraînement «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» est incomplet ou a été modifié. Entraînez à nouveau pour en créer un nouveau.</translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation>Les clichés mémorisés n’ont pas pu être supprimés ({0}). Fermez les autres fenêtres de xrayviewer et réessayez.</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation>Le rapport n’a pas pu être écrit dans «&#xa0;{0}&#xa0;» ({1}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation>La pente ou l’ordonnée de la mise à l’échelle n’est pas valide&#xa0;; les valeurs enregistrées sont affichées.</translation>
    </message>
    <message>
        <source>The same was not trained with these films dealt otherwise, so it is not known how much of the figures comes from how they were dealt.</source>
        <translation>Le même entraînement n’a pas été fait avec ces clichés répartis autrement, on ne sait donc pas quelle part des chiffres vient de la répartition.</translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation>Le dépistage numéro {0} n’a plus de ligne {1}. Elle a peut-être été supprimée&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation>Le dépistage numéro {0} est en cours dans une autre fenêtre ou un autre programme. Arrêtez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation>Le dépistage numéro {0} est en cours. Arrêtez-le avant de le supprimer.</translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation>La recherche de clichés s’est interrompue&#xa0;: {0}. Les clichés trouvés jusqu’ici sont dépistés&#xa0;; reprenez l’exécution pour trouver les autres.</translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation>La graine {0} est négative. Donnez un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation>Les réglages n’ont pas pu être lus ({0})&#xa0;; tous ont leur valeur par défaut. Vérifiez les droits de leur dossier et redémarrez.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans «&#xa0;{0}&#xa0;» ({1}). Ils valent jusqu’à la fermeture du programme. Libérez de l’espace ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation>Le fichier de réglages est endommagé&#xa0;; tous les réglages ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation>Le fichier de réglages était endommagé et est conservé sous «&#xa0;{0}&#xa0;»&#xa0;; les réglages ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation>Le stock de dépistages «&#xa0;{0}&#xa0;» ne peut pas être utilisé&#xa0;: le système signale «&#xa0;{1}&#xa0;». Vérifiez le disque et les droits de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>Le stock de dépistages «&#xa0;{0}&#xa0;» contient des valeurs dépourvues de sens. Il a été laissé tel quel&#xa0;: mettez une copie à sa place, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>Le stock de dépistages «&#xa0;{0}&#xa0;» est endommagé. Il a été laissé tel quel&#xa0;: mettez une copie à sa place, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation>Le stock de dépistages «&#xa0;{0}&#xa0;» est occupé par un autre programme. Fermez ce programme, ou réessayez.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation>Le stock de dépistages «&#xa0;{0}&#xa0;» a été écrit par une version plus récente de xrayviewer. Il a été laissé tel quel&#xa0;; utilisez cette version, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation>Le stock de dépistages «&#xa0;{0}&#xa0;» serait sur un lecteur réseau, où plusieurs programmes peuvent l’endommager et où une connexion perdue peut coûter des résultats. Choisissez un dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation>L’entraînement demande {0} Go sur le disque de «&#xa0;{1}&#xa0;», qui a {2} Go libres. Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation>Le processus d’entraînement a échoué&#xa0;: {0}. La mémoire a peut-être manqué. Toutes les époques terminées sont conservées, l’entraînement peut donc continuer.</translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation>L’entraînement s’est arrêté parce que le disque de «&#xa0;{0}&#xa0;» n’a pas pu être écrit ({1}). Libérez de l’espace, puis continuez.</translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation>L’entraînement s’est arrêté à l’époque {0}&#xa0;: {1} n’est plus un nombre fini. Recommencez avec un taux d’apprentissage plus bas&#xa0;; si cela n’aide pas, cherchez des clichés d’un gris constant avec la vérification des données.</translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» (recette «&#xa0;{1}&#xa0;») ne donne pas de signes, il n’y a donc pas de scores d’étiquettes à réunir. Nommez seulement des entraînements de signes.</translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» ne donne pas de signes. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» continue comme il a été démarré&#xa0;: recette «&#xa0;{1}&#xa0;», clichés de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» n’a encore terminé aucune époque, il n’y a donc rien à garder. Continuez-le, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» est déjà à l’œuvre.</translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» est nommé deux fois. Nommez chacun une seule fois.</translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» est déjà en cours. Attendez qu’il se termine, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» n’a réservé aucun cliché pour un test, il ne fait donc pas partie d’une validation croisée. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation>L’entraînement «&#xa0;{0}&#xa0;» a produit un modèle qui ne donne pas de signes. Ses chiffres sont dans sa fiche, dans la liste des modèles.</translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation>Les entraînements en attente n’ont pas pu être conservés pour le prochain démarrage ({0}). Ils continuent tant que le programme est ouvert. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The workers of the cluster may not start processes of their own, which films are read in. Start them with “dask worker ADDRESS --no-nanny”, or with DASK_DISTRIBUTED__WORKER__DAEMON=False.</source>
        <translation>Les processus du cluster ne peuvent pas démarrer leurs propres processus, dans lesquels les clichés sont lus. Démarrez-les avec «&#xa0;dask worker ADDRESS --no-nanny&#xa0;», ou avec DASK_DISTRIBUTED__WORKER__DAEMON=False.</translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation>Le périphérique {0} a échoué ({1}), c’est donc le CPU qui calcule. Choisissez à nouveau le périphérique, ou restez sur le CPU s’il échoue encore.</translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation>Le périphérique {0} n’a pas assez de mémoire libre pour les modèles, c’est donc le CPU qui calcule. Fermez les autres programmes qui l’utilisent, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation>Les {0} clichés qui remplissent les conditions n’ont aucune étiquette ou en ont plusieurs, et un dossier n’en tient qu’une. Demandez des étiquettes uniques.</translation>
    </message>
    <message>
        <source>The {0} model has learned from films of “{1}”, perhaps from these, which flatters it.</source>
        <translation>Le modèle ({0}) a appris de clichés de «&#xa0;{1}&#xa0;», peut-être de ceux-ci, ce qui le flatte.</translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation>Il n’y a pas de clichés pour l’entraînement. Nommez un dossier «&#xa0;train&#xa0;», ou écrivez «&#xa0;train&#xa0;» dans la colonne de la partition.</translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation>Il n’y a pas de clichés dans {0}. Indiquez d’autres fichiers ou dossiers.</translation>
    </message>
    <message>
        <source>There are only {0} with “{1}”: the sensitivity says little.</source>
        <translation>Il n’y a que {0} avec «&#xa0;{1}&#xa0;»&#xa0;: la sensibilité dit peu de chose.</translation>
    </message>
    <message>
        <source>There are only {0} without “{1}”: the specificity says little.</source>
        <translation>Il n’y a que {0} sans «&#xa0;{1}&#xa0;»&#xa0;: la spécificité dit peu de chose.</translation>
    </message>
    <message>
        <source>There is no film with “{0}”, so sensitivity, AUROC and what rests on them are undefined.</source>
        <translation>Il n’y a aucun cliché avec «&#xa0;{0}&#xa0;», donc la sensibilité, l’AUROC et ce qui en dépend ne sont pas définis.</translation>
    </message>
    <message>
        <source>There is no film without “{0}”, so specificity, AUROC and what rests on them are undefined.</source>
        <translation>Il n’y a aucun cliché sans «&#xa0;{0}&#xa0;», donc la spécificité, l’AUROC et ce qui en dépend ne sont pas définis.</translation>
    </message>
    <message>
        <source>There are too few patients to look for shortcuts to “{0}”.</source>
        <translation>Il y a trop peu de patients pour chercher des raccourcis vers «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation>Il y a trop peu de patients pour dire ce qu’en apporteraient davantage.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation>Il y a déjà un modèle «&#xa0;{0}&#xa0;». Choisissez un autre nom, ou supprimez d’abord le dossier «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation>Il y a un entraînement inachevé nommé «&#xa0;{0}&#xa0;». Continuez-le, recommencez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation>Il y a entre-temps un autre modèle «&#xa0;{0}&#xa0;». Renommez d’abord celui-là, puis annulez à nouveau.</translation>
    </message>
    <message>
        <source>There is no Dask cluster at “{0}”. Start its scheduler, or check the address, which looks like tcp://machine:8786.</source>
        <translation>Il n’y a pas de cluster Dask à «&#xa0;{0}&#xa0;». Démarrez son ordonnanceur, ou vérifiez l’adresse, de la forme tcp://machine:8786.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{0}&#xa0;». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation>Il n’y a pas d’entraînement terminé «&#xa0;{0}&#xa0;». Sont terminés&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{0}&#xa0;» où prendre des clichés de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation>Vous n’avez plus de modèle «&#xa0;{0}&#xa0;». Regardez à nouveau.</translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{0}&#xa0;». Donnez le chemin d’un dossier de modèle, ou l’un de ceux-ci&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation>Il n’y a pas de réseau nommé «&#xa0;{0}&#xa0;». Sont connus {1}.</translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation>Il n’y a pas de partie {0} sur {1}. La validation croisée demande au moins deux parties, comptées à partir de 1.</translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation>Il n’y a pas de dépistage numéro {0}. Il a peut-être été supprimé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation>Il n’y a pas d’entraînement inachevé nommé «&#xa0;{0}&#xa0;», il commence donc depuis le début.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation>La mémoire ne suffit pas pour entraîner ce réseau, même un cliché à la fois. Fermez d’autres programmes, choisissez une recette avec des clichés plus petits, ou utilisez le CPU.</translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation>Il y a déjà «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>These films are not parted by view, sex, age or origin: nothing is known of that, or all are the same.</source>
        <translation>Ces clichés ne se distinguent pas par incidence, sexe, âge ou provenance&#xa0;: on n’en sait rien, ou tous sont identiques.</translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation>Ces entraînements ont vu des clichés différents.</translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation>Cet ordinateur n’a pas de périphérique {0} que torch {1} puisse utiliser. Choisissez-en un autre (ici&#xa0;: {2}) ou auto.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation>Ceci ne ressemble pas à un cliché de face complet d’un thorax et ne reçoit donc pas de score.</translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation>Ceci ressemble moins à un cliché de face du thorax que presque tous les clichés thoraciques.</translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation>Ceci ressemble à un cliché de face du thorax.</translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation>Ceci ressemble peu à un cliché de face du thorax, et d’autres indices s’y opposent aussi&#xa0;; il ne reçoit donc pas de score.</translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation>Ce réseau a une normalisation par lots, qui ne peut pas s’entraîner un cliché à la fois. Utilisez des lots d’au moins deux clichés.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation>Cette version de xrayviewer est fournie sans modèles de signes, les clichés n’en reçoivent donc pas. Choisissez un modèle à vous.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation>Cette version de xrayviewer est fournie sans modèles de signes, dont les caractéristiques sont nécessaires ici. Choisissez un modèle à vous.</translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation>Cette version de xrayviewer n’a pas de modèle pour {0}, rien n’est donc dit sur ce cliché.</translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation>Trop peu de patients pour des chiffres&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation>Entraînement, validation et test reçoivent {0}, {1} et {2} des clichés. Ces parts ne doivent pas être négatives et leur somme doit être 1, avec quelques clichés pour l’entraînement.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation>Les parties transparentes sont affichées sur fond noir.</translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, le fichier est endommagé, demandez donc une nouvelle copie.</translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation>Redressé comme l’appareil ou le scanner l’a noté (orientation EXIF).</translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation>Décompressez-le et ouvrez plutôt le dossier.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation>Décompressez l’archive et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Décompressez l’archive avec son mot de passe et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Décompressez l’archive extérieure et ouvrez celle de l’intérieur.</translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation>Ce qui a été modifié à la main à propos de «&#xa0;{0}&#xa0;» ne peut plus être lu. Cela a été conservé sous «&#xa0;{1}&#xa0;», et les clichés sont utilisés tels qu’ils viennent.</translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation>Lors de la partition, chaque groupe reste ensemble.</translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation>On n’a pas vérifié si le cliché est en miroir.</translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation>Les nombres entiers sur 32 bits sont conservés avec 24 bits significatifs.</translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation>Vous avez choisi le modèle pour {0}.</translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation>Vous avez choisi le modèle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation>Votre modification des étiquettes de «&#xa0;{0}&#xa0;» est en vigueur, mais n’a pas pu être conservée pour plus tard ({1}). Libérez de l’espace et modifiez à nouveau quelque chose.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultes</translation>
    </message>
    <message>
        <source>children of 1 to 5 years</source>
        <translation>enfants de 1 à 5 ans</translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation>{0} Ajoutez des clichés d’autres patients, ou faites moins de partitions.</translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation>{0} Le cœur, les épaules, les cathéters et ce qui est écrit sur un cliché se voient encore sans les poumons. Essayez le modèle sur des clichés d’une autre source avant de vous y fier.</translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation>{0} L’en-tête dit {1}, pour quoi il n’a pas été entraîné.</translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation>{0} D’ici là, le CPU calcule.</translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation>{0} octets après les pixels ont été ignorés.</translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation>{0} ne peut pas être calculé&#xa0;: les clichés de validation n’ont qu’une étiquette. Ajoutez des clichés des autres, ou laissez xrayviewer faire la partition.</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation>{0} périphériques sont demandés, mais cet ordinateur en a {1} que torch peut utiliser ({2}). Demandez-en moins, ou une autre sorte de périphérique.</translation>
    </message>
    <message>
        <source>{0} film</source>
        <translation>{0} cliché</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} clichés</translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation>{0} signifie non défini&#xa0;: aucun cliché à compter&#xa0;; exclu des moyennes.</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} networks “{1}” cannot be joined. Join two to nine of these: {2}.</source>
        <translation>{0} réseaux «&#xa0;{1}&#xa0;» ne peuvent pas être réunis. Réunissez-en de deux à neuf parmi&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation>{0} des clichés ne peuvent plus être lus et ont été exclus.</translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation>{0} sur {1} sont enregistrés en couleur&#xa0;; seule leur luminosité est utilisée. Cherchez des captures d’écran avec des dessins ou du texte.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation>{0} sur {1} ne peuvent pas être lus et seront exclus.</translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation>{0} sur {1} lignes de «&#xa0;{2}&#xa0;» n’indiquent aucune partition, la première est la ligne {3}. Remplissez la colonne, ou supprimez-la pour que la partition soit faite.</translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation>Pour {0} de «&#xa0;{1}/{2}&#xa0;», il n’y a ({3}) aucun masque dans «&#xa0;{4}/{5}&#xa0;», par exemple «&#xa0;{6}&#xa0;». Ajoutez les masques, ou déplacez ces clichés ailleurs.</translation>
    </message>
    <message>
        <source>{0} patient</source>
        <translation>{0} patient</translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation>{0} patients</translation>
    </message>
    <message>
        <source>{0} rows of “{1}” meet the conditions, but none of their films is in “{2}”; the first is “{3}”. Give the folder that holds them.</source>
        <translation>{0} lignes de «&#xa0;{1}&#xa0;» remplissent les conditions, mais aucun de leurs clichés n’est dans «&#xa0;{2}&#xa0;»&#xa0;; le premier est «&#xa0;{3}&#xa0;». Donnez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation>{0} réglages inconnus ou non valides dans «&#xa0;{1}&#xa0;» ont été ignorés.</translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation>{0} avec {1} sont dans plus d’une partition, par exemple {2}. Le modèle peut reconnaître le patient, ses chiffres paraîtront donc trop bons. Mettez tous les clichés d’un patient dans une seule partition. (Si les patients sont recomptés dans chaque partition, ce n’est pas une faute&#xa0;: donnez un motif pour le patient qui inclut la partition.)</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} an</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation>{0}, un gain de {1} ({2} à {3}).</translation>
    </message>
    <message>
        <source>{0}, but the intervals overlap, so this may be chance.</source>
        <translation>{0}, mais les intervalles se chevauchent, cela peut donc être un hasard.</translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation>{0}, mais ce n’est peut-être pas un gain&#xa0;: ces clichés ne permettent pas de le dire.</translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation>{0}. Choisissez un autre dossier ou tableau.</translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation>{0}&#xa0;: mesuré sur les clichés de validation, sur lesquels la meilleure époque et le seuil ont été choisis.</translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation>{0}&#xa0;: plus de clichés de cette sorte n’aideraient guère.</translation>
    </message>
    <message>
        <source>{0}: nothing is lost there in these figures.</source>
        <translation>{0}&#xa0;: rien n’y est perdu d’après ces chiffres.</translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation>{0}&#xa0;: des patients ont des clichés des deux côtés de la partition, ces chiffres sont donc trop bons.</translation>
    </message>
    <message>
        <source>{0}: {1} points are lost there, so expect that elsewhere too.</source>
        <translation>{0}&#xa0;: {1} points y sont perdus, attendez-vous donc à cela ailleurs aussi.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» ont tous deux réservé {2}. Chaque cliché ne peut être réservé que par un entraînement.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» dans «&#xa0;{2}&#xa0;» ne diffèrent que par leur extension, on ne sait donc pas lequel est visé. Déplacez-en un ailleurs.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» ont réservé d’autres clichés pour le test, leur moyenne serait donc mesurée sur des clichés dont elle a appris. Réservez les mêmes pour tous.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» ont testé les mêmes clichés, {2}, ils ne sont donc pas des parties d’une même validation croisée. Réunissez des exécutions ayant chacune une autre partie.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» ont reçu d’autres clichés ou étiquettes. Faites la moyenne d’entraînements sur les mêmes clichés.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» deviendraient tous deux «&#xa0;{2}&#xa0;». Renommez l’un d’eux, ou donnez un autre nom à son étiquette.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être importé&#xa0;: le processus qui le lisait a échoué. Exportez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être importé&#xa0;: {1}. Vérifiez le réseau, les étiquettes et la taille, ou enregistrez le state dict en safetensors et importez-le.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être importé&#xa0;: {1}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être importé&#xa0;: {1}. Enregistrez son state dict en safetensors et importez-le.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être créé&#xa0;: {1}. Rien n’a été laissé.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu ({1}), on ne sait donc rien des clichés dont il s’agit.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu comme fichier de poids safetensors. Donnez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être le nom d’un modèle. Utilisez jusqu’à 64 lettres de A à Z, chiffres, points, tirets et tirets bas, et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être le nom d’un entraînement. Utilisez des lettres de A à Z, chiffres, points, tirets et tirets bas, et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas pu être encodé en PNG.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas pu être écrit ({1}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation>«&#xa0;{0}&#xa0;» ne contient pas les poids torchvision de {1}&#xa0;: les noms ou les formes diffèrent. Donnez le fichier de ce réseau.</translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne dit pas quoi écrire. Faites finir son nom par {1}, {2} ou {3}.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà. Choisissez un nom libre.</translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation>«&#xa0;{0}&#xa0;» ne reçoit pas de score&#xa0;: {1}. Essayez ce cliché seul&#xa0;; si cela se reproduit, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation>«&#xa0;{0}&#xa0;» a changé depuis son dépistage, ou a disparu. Dépistez-le à nouveau, ou excluez-le.</translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de colonne pour {1}. Nommez-en une «&#xa0;{2}&#xa0;». Ses colonnes sont {3}.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de colonne «&#xa0;{1}&#xa0;». Ses colonnes sont {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de lignes sous son en-tête.</translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} groupes entre parenthèses&#xa0;; il en faut exactement un, autour de ce qui nomme le patient, par exemple (person[0-9]+)_.</translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation>«&#xa0;{0}&#xa0;» contient des clichés avec des masques des poumons et du cœur, dont la recette «&#xa0;{1}&#xa0;» n’apprend rien. Choisissez une recette qui le fait.</translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation>«&#xa0;{0}&#xa0;» contient {1}. Choisissez une archive d’un dossier de modèle, telle qu’elle a été exportée.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation>«&#xa0;{0}&#xa0;» est une base de données d’un autre programme. Elle a été laissée telle quelle&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un modèle complet&#xa0;: il lui manque {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un tableau en texte Unicode. Enregistrez-le en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un tableau. Choisissez un fichier avec l’extension .csv.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une expression rationnelle valide ({1}). Écrivez par exemple (person[0-9]+) pour des noms tels que person12_3.png.</translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas tel que l’entraînement l’a écrit&#xa0;: {1}. Remettez le fichier tel qu’il était, ou entraînez à nouveau.</translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» se reconnaît avec une AUROC de {1}&#xa0;; les clichés entiers donnent {2}.</translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation>«&#xa0;{0}&#xa0;» est dans l’archive «&#xa0;{1}&#xa0;». Décompressez l’archive et dépistez le dossier, ou excluez ce cliché.</translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation>«&#xa0;{0}&#xa0;» est hors du nouveau dossier.</translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>«&#xa0;{0}&#xa0;» de l’entraînement dans «&#xa0;{1}&#xa0;» manque ou est endommagé, l’entraînement ne peut donc pas continuer. Recommencez-le.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation>«&#xa0;{0}&#xa0;» de l’entraînement «&#xa0;{1}&#xa0;» ne peut plus être lu, l’entraînement ne peut donc pas continuer. Recommencez-le.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>«&#xa0;{0}&#xa0;» de l’entraînement «&#xa0;{1}&#xa0;» manque ou est endommagé, l’entraînement ne peut donc pas continuer. Recommencez-le.</translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation>«&#xa0;{0}&#xa0;» dit à la fois «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;» de «&#xa0;{3}&#xa0;». Corrigez le tableau, ou demandez l’un d’eux.</translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation>«&#xa0;{0}&#xa0;» aurait plus de {1} lignes, ce qu’aucun classeur ne peut contenir. Exportez moins de lignes, ou choisissez CSV.</translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation>«&#xa0;{0}&#xa0;» {1}. Choisissez un dossier de clichés étiquetés, ou un fichier CSV.</translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation>Les clichés similaires n’ont pas pu être recherchés ({0}). Le cliché n’est pas touché.</translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation>{0} clichés ont été oubliés.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus où il était lors de son analyse. Dépistez à nouveau son dossier pour le trouver parmi les clichés similaires.</translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation>étiqueté {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
</context>
<context>
    <name>tag_lines</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A heat map shows where a score came from. It is not the outline of a lesion, and a film without findings is not a normal film.</source>
        <translation>Une carte de chaleur montre d’où vient un score. Ce n’est pas le contour d’une lésion, et un cliché sans signes n’est pas un cliché normal.</translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation>Chaque modèle a été fait à partir de certains clichés de certains patients, que sa fiche indique. Sur d’autres patients et appareils, il peut faire moins bien, sans que cela se voie.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation>Il est destiné à la recherche, à l’enseignement et à l’étude de tels modèles. Ne l’utilisez pas pour le diagnostic, pour des décisions concernant des patients, ni à la place de la lecture d’un radiologue.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Réservé à la recherche, pas pour le diagnostic</translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation>Les scores, cartes de chaleur et mesures de ce programme viennent de modèles qui peuvent se tromper, même quand ils semblent sûrs. Ce n’est pas un dispositif médical, et aucune autorité ne l’a examiné.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation>Choisissez d’abord des clichés.</translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation>Choisissez le modèle de départ.</translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation>Donnez au modèle un nom fait de lettres de A à Z, chiffres, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>Looking for shortcuts</source>
        <translation>Recherche de raccourcis</translation>
    </message>
    <message>
        <source>Measuring how long recipes take</source>
        <translation>Mesure de la durée des recettes</translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation>Dites d’où viennent les poids ImageNet&#xa0;: un fichier, Internet, ou s’en passer.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation>Un problème inattendu est survenu ({0}). Toutes les époques terminées sont conservées&#xa0;; reprenez pour réessayer.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation>Un problème inattendu est survenu pendant la modification des clichés ({0}). Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation>Un problème inattendu est survenu pendant l’examen des clichés ({0}). Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the recipe was tried ({0}). Try again.</source>
        <translation>Un problème inattendu est survenu pendant l’essai de la recette ({0}). Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the heat maps ({0}). Choose the films again.</source>
        <translation>Un problème inattendu est survenu avec les cartes de chaleur ({0}). Choisissez à nouveau les clichés.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation>Un problème inattendu est survenu avec cette comparaison ({0}). Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation>Un problème inattendu est survenu avec ce résultat ({0}). Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation>Étape {0}, époque {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Testing learning rates</source>
        <translation>Test des taux d’apprentissage</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Le rapport a été écrit dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The trainer is being started. It takes some seconds.</source>
        <translation>L’entraîneur démarre. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation>L’entraînement continue à partir de sa dernière époque terminée.</translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation>L’entraînement est terminé. Son modèle figure parmi vos modèles.</translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation>L’entraînement est en pause. Toutes les époques terminées sont conservées, même si vous fermez le programme.</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>L’entraînement attend son tour.</translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation>L’entraînement a été arrêté. Sa meilleure époque jusqu’ici devient le modèle.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation>Il y a déjà un modèle ou un entraînement de ce nom.</translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation>Cet entraînement a été demandé plus tôt et n’a pas commencé. Il peut être démarré.</translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation>Cet entraînement n’a pas été terminé. Il peut continuer.</translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation>{0} clichés lus, {1} exclus.</translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation>, {0} exclus</translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation>Tous sont mis à la taille du réseau.</translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation>Tous sont utilisés, les copies du même côté.</translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation>Tous les clichés d’un patient restent du même côté.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation>Chacun de ces clichés compte comme un patient à part.</translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation>Les chiffres de cette étiquette manqueront pour ces clichés.</translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation>Les clichés sont répartis au hasard, le résultat paraîtra donc trop bon.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation>Certains patients sont des deux côtés, le résultat paraîtra donc trop bon.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation>Un problème inattendu est survenu pendant la lecture des clichés ({0}). Choisissez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation>La recette pondère les étiquettes, ou s’en remet au seuil.</translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation>La partition des dossiers est conservée, et le résultat est signalé comme trop bon.</translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation>L’entraînement ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation>L’entraînement ne démarre pas tant que ceci n’est pas changé.</translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation>L’entraînement a lieu, et le résultat est signalé comme essai.</translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation>L’entraînement a lieu. Comparez le résultat avec des clichés où cette différence n’existe pas.</translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation>Ils sont utilisés tels quels, et le modèle apprend des contradictions.</translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation>Ils sont utilisés en gris.</translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation>Ce que vous avez modifié à la main sur ces clichés est de nouveau en vigueur&#xa0;: {0} avec une autre étiquette, {1} exclus. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>What you changed by hand could not be kept ({0}). It is in force until the program is closed.</source>
        <translation>Ce que vous avez modifié à la main n’a pas pu être conservé ({0}). Cela reste en vigueur jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation>{0} clichés de {1} patients</translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation>{0} clichés pour l’apprentissage</translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation>{0} réservés pour le test</translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation>{0} pour choisir la meilleure époque</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Begins…</source>
        <translation>Commence…</translation>
    </message>
    <message>
        <source>Waits until “{0}” has ended. Pause or stop that to go on at once.</source>
        <translation>Attend la fin de «&#xa0;{0}&#xa0;». Mettez-le en pause ou arrêtez-le pour continuer tout de suite.</translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation>Un problème inattendu est survenu avec les nouveaux scores ({0}). Le cliché n’est pas touché.</translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation>Les nouveaux scores n’ont pas pu être calculés parce que le processus des modèles s’est terminé. Le cliché n’est pas touché. Recouvrez à nouveau&#xa0;; le processus redémarre.</translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation>Remplir avec le gris alentour</translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation>Reporter l’autre côté en miroir</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>beaucoup plus haut</translation>
    </message>
    <message>
        <source>much lower</source>
        <translation>beaucoup plus bas</translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation>un peu plus haut</translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation>un peu plus bas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation>{0}, puis {1}&#xa0;; {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation>{0}&#xa0;: {1} avant, {2} maintenant, {3}</translation>
    </message>
</context>
<context>
    <name>window_names</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
</TS>
