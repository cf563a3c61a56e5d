<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation>Über xrayviewer</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Thoraxaufnahme</translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation>Aufnahmen bleiben auf diesem Rechner. Das Programm benutzt kein Netz.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation>Freie Software unter der Apache License 2.0. Die Lizenzen der Bibliotheken, auf denen es beruht, liegen in THIRD_PARTY_LICENCES bei.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation>Nur für die Forschung. Nicht zur Diagnose. Das Programm ist kein Medizinprodukt; treffen Sie keine Entscheidungen über Patienten nach dem, was es zeigt.</translation>
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
        <translation>Erneut auswerten</translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation>Die Aufnahme wird ausgewertet…</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation>Kein Modell äußert sich zu dieser Aufnahme, bis Sie eines wählen.</translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation>Die Modelle starten; die erste Aufnahme dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>Stand der Auswertung</translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation>Die Auswertung läuft</translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation>Warten auf die Aufnahme und ihre Modelle…</translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation>Bankkarte, 85,6 mm breit</translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation>Umriss der Karte</translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation>Pfeiltasten links und rechts ändern die Breite</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation>Werte vorher und nachher</translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation>Sichtungen vergleichen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation>Aufnahmen mit anderem Ergebnis</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Sichtung {0}</translation>
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
        <translation>Treffergenauigkeit</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Steigung der Kalibrierung</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation>Kennzahlen beider</translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation>Gemessene Aufnahmen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation>Zeigt, wie viel einer Kennzahl von Patienten auf beiden Seiten der Aufteilung kommt.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation>Dasselbe mit zufällig ver&amp;teilten Aufnahmen trainieren</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on films of other sources or folders.</source>
        <translation>Trainiert dasselbe noch einmal und misst es an Aufnahmen aus anderen Quellen oder Ordnern.</translation>
    </message>
    <message>
        <source>Trains the same again and measures it on the films that were taken last.</source>
        <translation>Trainiert dasselbe noch einmal und misst es an den zuletzt entstandenen Aufnahmen.</translation>
    </message>
    <message>
        <source>no other training</source>
        <translation>kein anderes Training</translation>
    </message>
    <message>
        <source>“{0}” is trained now; see “Run”. Compare with it once it has ended.</source>
        <translation>„{0}“ wird jetzt trainiert; siehe „Lauf“. Vergleichen Sie damit, sobald es zu Ende ist.</translation>
    </message>
    <message>
        <source>…measured on &amp;later films</source>
        <translation>…gemessen an &amp;späteren Aufnahmen</translation>
    </message>
    <message>
        <source>…measured on other &amp;places</source>
        <translation>…gemessen an anderen &amp;Orten</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation>Anf.-Nr. {0}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>Identität verborgen</translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI-LUT {0}</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>under 2 months</source>
        <translation>unter 2 Monate</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} Monate</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation>&amp;Zurück zu den Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation>Label in „{0}“ ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation>Label &amp;behalten, nächste Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation>Diese Aufnahme aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation>0  Kann ich nicht sagen</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation>Zeigt diese Aufnahme „{0}“?</translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation>Über jede Aufnahme mit zweifelhaftem Label wurde abgestimmt.</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Angesehene Aufnahmen</translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label a score of {0}.</source>
        <translation>Köpfe, die diese Aufnahme nicht gesehen haben, geben ihrem Label einen Wert von {0}.</translation>
    </message>
    <message>
        <source>Label court</source>
        <translation>Label-Gericht</translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation>Die Labels werden verglichen…</translation>
    </message>
    <message>
        <source>No film that waits for a vote has a label that is likely wrong.</source>
        <translation>Keine Aufnahme, die auf ein Votum wartet, hat ein wahrscheinlich falsches Label.</translation>
    </message>
    <message>
        <source>No label is likely wrong.</source>
        <translation>Kein Label ist wahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>One film with a label that is likely wrong waits for a vote.</source>
        <translation>Eine Aufnahme mit wahrscheinlich falschem Label wartet auf ein Votum.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quick heads that had not seen a film agree with its label, or are not sure enough to doubt it. That does not prove the labels right.</source>
        <translation>Schnelle Köpfe, die eine Aufnahme nicht gesehen hatten, stimmen ihrem Label zu oder sind nicht sicher genug, um es anzuzweifeln. Das beweist nicht, dass die Labels stimmen.</translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation>In der Ansicht &amp;zeigen</translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation>Unter den Aufnahmen, zu denen Sie gefragt werden, sind einige, an denen niemand zweifelt. Label und Wert erscheinen, sobald Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation>Das Label sagt: {0}.</translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation>Was zeigt diese Aufnahme?</translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation>Sie stimmen dem Label zu.</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>Sie konnten es nicht sagen.</translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation>Sie haben über {0} Aufnahmen abgestimmt.</translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation>Sie sagen: {0}.</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>{0} films with a label that is likely wrong wait for a vote.</source>
        <translation>{0} Aufnahmen mit wahrscheinlich falschem Label warten auf ein Votum.</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation>Er liegt in {0}</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>Bericht des letzten Laufs</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation>Beim letzten Mal trat im Programm ein Fehler auf. Der Bericht unten enthält Versionen und Stellen im Programm, nichts von Aufnahmen oder Patienten. Er wurde nirgendwohin gesendet; soll dem Fehler nachgegangen werden, kopieren Sie ihn für Ihre Betreuung.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation>&amp;Zweifelhafte Labels…</translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation>&amp;Weiter: Rezept</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>Label ändern in</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Tabelle wählen…</translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation>Einen Ordner mit je einem Unterordner von Aufnahmen pro Label hier ablegen</translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation>Aufnahmen mit Labels hier ablegen</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation>Aufnahmen und Labels</translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Films read</source>
        <translation>Gelesene Aufnahmen</translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation>Ordner mit Labels</translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation>Zum Beispiel „normal“ und „pneumonie“. Ein Ordner mit train, val und test geht auch, ebenso eine CSV-Tabelle mit den Spalten path und label (und patient, split).</translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation>Labels und was gefunden wurde</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>Anderes Label</translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation>Andere Tabelle…</translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation>Abkürzungen und mehr Aufnahmen</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>In der Ansicht zeigen</translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation>Zeigt die Aufnahmen, deren Label am ehesten falsch ist, für ein zweites Votum.</translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation>Einige Aufnahmen mit „{0}“</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation>Tabelle mit Labels</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation>Die Aufnahmen, um die es geht</translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation>Die Aufnahmen, deren Label Sie ändern wollten</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation>Gerät, das versagt hat</translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation>Das Gerät erneut versuchen</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>Epoche {0}: {1}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
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
        <translation>Treffergenauigkeit</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation>Verlust, Auswahl</translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation>Verlust, Lernen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation>0 bis {0} Logit, gleich für alle Befunde</translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation>0 bis {0} Logit, Skala dieses Befunds</translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation>EINGANGSPRÜFUNG ABGELEHNT</translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation>KEINE VERLÄSSLICHE LAGE</translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation>Die Karte hat ihre Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation>Woher der Wert kam,</translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation>nicht der Umriss einer Läsion</translation>
    </message>
    <message>
        <source>{0}, same scale for all findings</source>
        <translation>{0}, gleiche Skala für alle Befunde</translation>
    </message>
    <message>
        <source>{0}, scaled to this map alone</source>
        <translation>{0}, Skala nur dieser Heatmap</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation>Auch Untersuchungsdaten und Notizen. Was ins Bild eingebrannt ist, bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation>Sichtbare Aufnahmen zum Trainieren kopieren…</translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation>Aufnahmen zum Trainieren kopieren</translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation>Anzahlen, Verteilung der Werte und eine Seite für jede positive Aufnahme.</translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation>In einen neuen Ordner, alle mit einem Label, das Sie angeben; die Pixel bleiben.</translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation>Label der {0} sichtbaren Aufnahmen, etwa „normal“:</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation>Neuer Ordner für die Aufnahmen</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation>Berichte (*{0})</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tabellen (*{0})</translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation>Mit Namen von Dateien und Patienten</translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation>Aufnahmen mit Label</translation>
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
        <translation>! 1 HINWEIS</translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation>! {0} HINWEISE</translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation>Ein kleiner Ersatz; die volle Aufnahme wird gelesen.</translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation>Schwarz und Weiß sind vertauscht.</translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation>FARBBILD: KEINE RÖNTGENAUFNAHME?</translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation>Die Kompression hat die Pixel dieser Aufnahme verändert.</translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation>FRÜHERE AUFNAHME</translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation>BEARBEITET</translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation>GESPIEGELT</translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation>Nur am Bildschirm gefiltert: {0}.</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation>INVERTIERT</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation>VERLUSTBEHAFTET</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation>Gespiegelt: links und rechts sind vertauscht.</translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation>VORSCHAU 1/{0}</translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation>Teile wurden übermalt, um andere Werte zu sehen. Esc beendet.</translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation>ABGELEHNT, WERTE GEZEIGT</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>GEDREHT {0}°</translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation>Röntgenaufnahmen haben nur Graustufen.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation>TEXT EINGEBRANNT</translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation>Die Datei sagt, dass sie keinen Patienten zeigt.</translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation>Die zuletzt gewählte Aufnahme lässt sich nicht zeigen; dies ist eine frühere.</translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation>Die Eingangsprüfung hat dieses Bild abgelehnt. Seine Werte werden trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation>Die Pixel selbst nennen vielleicht den Patienten; das lässt sich nicht verbergen.</translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation>Im Uhrzeigersinn gegenüber der Datei gedreht.</translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation>WAS WÄRE WENN: VERÄNDERTES BILD</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation>Aufnahmen nach Patient, Untersuchung und Serie</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation>Zurück zum Schwellenwert des Modells</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Nach einer Spalte</translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation>Sichtbare Aufnahmen</translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation>Modelle, höchste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation>Name, Patient, Grund, Notiz suchen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Geltender Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation>Schwellenwert des Modells</translation>
    </message>
    <message>
        <source>as the model</source>
        <translation>wie das Modell</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation>Odds × {0}</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} statt {1}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, abgelehnt</translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>FindingsRows</name>
    <message numerus="yes">
        <source>%Ln negative</source>
        <translation>
            <numerusform>%Ln negativ</numerusform>
            <numerusform>%Ln negativ</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings and their figures</source>
        <translation>Befunde und ihre Kennzahlen</translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation>Negative Befunde</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation>Befundbereich</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Nur für die Forschung, nicht zur Diagnose.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Eingangsprüfung</translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation>Eingangsprüfung: 1 Hinweis</translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation>Eingangsprüfung: alles in Ordnung</translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation>Eingangsprüfung: abgelehnt</translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation>Eingangsprüfung: {0} Hinweise</translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation>Hierin ungewöhnlicher als {0} % der Thoraxaufnahmen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remarks of the input check</source>
        <translation>Hinweise der Eingangsprüfung</translation>
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
        <translation>Alter</translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation>Kennzahlen nach Projektion, Geschlecht, Alter und Herkunft</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation>Zu wenige Aufnahmen, um viel zu sagen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>with / without</source>
        <translation>mit / ohne</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neues</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Fenster von {0} bis {1}</translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation>{0}: {1} Pixel</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} mal {1} Pixel</translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation>Übereinstimmung mit den Modellen</translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation>Gewählte Aufnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the chosen film</source>
        <translation>Die gewählte Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation>Die gewählte Aufnahme zum Lesen öffnen  (Eingabe)</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation>&amp;Taste drücken</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation>Als &amp;weitere hinzufügen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys &amp;as in</source>
        <translation>Tasten &amp;wie in</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation>Tasten &amp;entfernen</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>Der Befehl hat diese Taste schon.</translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation>Die Taste gehört zu „{0}“ und geht dort verloren.</translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation>Die Taste ist frei.</translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation>Die Taste ist für „{0}“ vorgesehen, das andere Viewer dort haben.</translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation>Alle Änderungen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation>Alle Änderungen rückgängig</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
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
        <translation>Was mehr Aufnahmen brächten</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>Patienten zum Lernen</translation>
    </message>
    <message>
        <source>{0} patients: {1}</source>
        <translation>{0} Patienten: {1}</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Where the evidence lies</source>
        <translation>Wo die Hinweise liegen</translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation>Wo die Hinweise liegen: {0}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>&amp;Rückgängig: „{0}“ löschen</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Exported models (*.zip card.json)</source>
        <translation>Exportierte Modelle (*.zip card.json)</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Notiz zu „{0}“:</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Modell umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation>Nimmt ein exportiertes Modell: ein ZIP-Archiv oder card.json in einem Modellordner.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation>eigenes, in Gebrauch</translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation>eigenes, mit Vorbehalt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation>Aufnahmen, Ansicht und Fenster</translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation>Befunde und Fenster</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window content</source>
        <translation>Fensterinhalt</translation>
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
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation>Stellen hier: {0}. Kapitel: {1}.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation>Prüfung der Heatmap</translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation>Die Heatmap wird geprüft…</translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation>Kennzahlen der Prüfung</translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation>Heatmap trotzdem zeigen</translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation>Die Heatmap wird geprüft</translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation>Wo die Hinweise liegen</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation>&amp;Heatmap auf der Aufnahme</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>&amp;Untergrenze</translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation>Wählen Sie einen Befund, um zu sehen, woher sein Wert kam.</translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation>G. Leertaste halten für die bloße Aufnahme.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation>Nichts auf der Aufnahme spricht für diesen Befund.</translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest value.</source>
        <translation>Aus: Die hellste Farbe ist der höchste Wert jedes einzelnen Befunds.</translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation>&amp;Deckkraft</translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation>Gleiche Skala für alle Befunde</translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation>Seine Heatmap trotzdem zeigen</translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation>Stil der Heatmap</translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation>Die Heatmap hat ihre Prüfung nicht bestanden und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation>Der Wert liegt unter dem Arbeitspunkt, daher wird keine Heatmap gezeigt.</translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation>Woher der Wert kam, nicht der Umriss einer Läsion.</translation>
    </message>
</context>
<context>
    <name>MapMethodControls</name>
    <message>
        <source>Computing the map, which may take minutes…</source>
        <translation>Die Heatmap wird berechnet; das kann Minuten dauern…</translation>
    </message>
    <message>
        <source>Computing the map…</source>
        <translation>Die Heatmap wird berechnet…</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Sch&amp;icht</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>Layer of the heat map</source>
        <translation>Schicht der Heatmap</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Metho&amp;de</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Methode der Heatmap</translation>
    </message>
    <message>
        <source>The map is being computed</source>
        <translation>Die Heatmap wird berechnet</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation>Modellkarte von {0}</translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation>{0}
Öffnet die Modellkarte.</translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation>Text der Modellkarte</translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation>Die Modellkarte ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation>{0}, Version {1}, Prüfsumme {2}</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation>DICOM (*.dcm *.dicom *.ima DICOMDIR)</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Ordner sichten</translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation>Aufnahme in eigener Auflösung (*.png)</translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation>Der Drucker ({0}) nahm keine Seite an. Wählen Sie einen anderen oder drucken Sie in eine Datei.</translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation>Die Ansicht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation>Ansicht wie am Bildschirm (*.png)</translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation>aufnahme-{0}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation>Es braucht Aufnahmen beider Arten, um zu sagen, was das bedeutet.</translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation>Von 100 Patienten: {0} Fehlalarme, {1} übersehen.</translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation>Von meinen Patienten haben es:</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation>Sensitivität {0}, Spezifität {1}.</translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation>Anteil Ihrer Patienten mit dem Befund</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation>Schwellenwert {0}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>model says no</source>
        <translation>Modell sagt nein</translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation>Modell sagt ja</translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation>richtig frei</translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation>mit „{0}“</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation>{0} seiner Alarme stimmen.</translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation>{0} {1}: Aufnahmen zeigen</translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Sensitivität</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation>Schwelle {0}: Sensitivität {1}, Präzision {2}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation>&amp;Andere ziehen</translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation>Jede Aufnahme wird in jeder Epoche neu zufällig verändert.</translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation>Aufnahmen, wie das Netz sie sieht</translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation>Aufnahmen zeigen, wie das &amp;Netz sie sieht</translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation>Die Aufnahmen werden verändert. Beim ersten Mal dauert es etwas.</translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation>Abkürzungen und Lernkurve</translation>
    </message>
    <message>
        <source>border only</source>
        <translation>nur der Rand</translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation>Lungen geschwärzt</translation>
    </message>
    <message>
        <source>size only</source>
        <translation>nur die Größe</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>trainiertes Modell</translation>
    </message>
    <message>
        <source>whole film</source>
        <translation>ganze Aufnahme</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation>gezeigt {0}</translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation>Nach Abkürzungen &amp;suchen</translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation>Angesehene Aufnahmen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation>Schnelle Köpfe versuchen Ihre Labels zu erkennen: aus ganzen Aufnahmen, mit geschwärzten Lungen, aus dem Rand, aus der Größe der Datei und aus immer mehr Patienten. Das dauert eine oder einige Minuten; trainiert wird nichts.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation>Alle Aufnahmen neu verteilen, nach Patient</translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation>Kopien auslassen</translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation>Diese Aufnahmen auslassen</translation>
    </message>
    <message>
        <source>Nothing was found in files and headers that would mislead a training.</source>
        <translation>In Dateien und ihren Köpfen wurde nichts gefunden, was ein Training in die Irre führen würde.</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Aufnahmen zeigen</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation>Das bisherige Modell &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation>AUROC {0}, des bisherigen Modells {1}</translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation>Unterschied der AUROC: {0}</translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation>Unterschied der Treffergenauigkeit: {0}</translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation>Verglichene Aufnahmen</translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation>Auf diesen Aufnahmen ist „{0}“ nicht von „{1}“ zu unterscheiden.</translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation>&amp;Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation>Es trotzdem zu verwenden heißt: Nichts zeigt, dass es auf Ihren Aufnahmen besser ist als das Modell, das jetzt spricht.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation>{0} Aufnahmen von {1} Patienten, Label {2}</translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation>„{0}“ ist auf diesen Aufnahmen besser als „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation>„{0}“ wird auf denselben Aufnahmen mit dem bisherigen Modell verglichen…</translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation>„{0}“ ist auf diesen Aufnahmen schlechter als „{1}“.</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation>Woher die Befunde kommen</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss by learning rate</source>
        <translation>Verlust nach Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>rate {0}: loss {1}</source>
        <translation>Rate {0}: Verlust {1}</translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>Learning-rate test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Raises the rate from step to step on some of your films and watches the loss. Nothing of it stays in the model.</source>
        <translation>Erhöht die Rate von Schritt zu Schritt an einigen Ihrer Aufnahmen und beobachtet den Verlust. Nichts davon bleibt im Modell.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <translation>Vorschlag: {0}.</translation>
    </message>
    <message>
        <source>Suggested: {0}; the recipe has {1}.</source>
        <translation>Vorschlag: {0}; das Rezept hat {1}.</translation>
    </message>
    <message>
        <source>Test learning &amp;rates</source>
        <translation>Lern&amp;raten testen</translation>
    </message>
    <message>
        <source>The loss hardly falls at any rate, so none can be suggested.</source>
        <translation>Der Verlust fällt bei keiner Rate merklich, daher lässt sich keine vorschlagen.</translation>
    </message>
    <message>
        <source>The recipe has the suggested rate, {0}.</source>
        <translation>Das Rezept hat die vorgeschlagene Rate, {0}.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Diese Rate verwenden</translation>
    </message>
</context>
<context>
    <name>RatioView</name>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Herz-Thorax-Quotient {0}</translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Reading film…</source>
        <translation>Aufnahme wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation>Die vorige Aufnahme ist noch zu sehen</translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation>{0} ist noch zu sehen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation>Eine Datei mit ImageNet-Gewichten…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation>Wie das Rezept sagt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation>Automatisch nimmt eine Grafikkarte, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation>Aufnahmen zufällig verteilen (zu gut; zum Vergleich)</translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation>ImageNet-Gewichte aus dem Internet holen</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Von null</translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation>Grafikkarte (Apple)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation>Wie das Modell lernt</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet-Gewichte</translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation>Aufnahmen für einen ehrlichen Test zurückhalten</translation>
    </message>
    <message>
        <source>Learning-rate test</source>
        <translation>Lernratentest</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modell, von dem ausgegangen wird</translation>
    </message>
    <message>
        <source>Most epochs of each stage</source>
        <translation>Höchstzahl der Epochen jeder Stufe</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation>Keines: alle Schichten beginnen von null</translation>
    </message>
    <message>
        <source>On this computer: {0} at most.</source>
        <translation>Auf diesem Rechner: höchstens {0}.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Worauf gerechnet wird</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>wie das Rezept sagt</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation>Aufnahmen, die sich nicht zeigen lassen</translation>
    </message>
    <message>
        <source>Show &amp;list</source>
        <translation>&amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>{0} films could not be shown.</source>
        <translation>{0} Aufnahmen ließen sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation>Protokolliert, ohne Patientendaten, in {0}</translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation>Abgelehntes Bild</translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation>Werte trotzdem zeigen</translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation>Die Eingangsprüfung hat dieses Bild abgelehnt. Trauen Sie diesen Werten nicht.</translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation>Die Eingangsprüfung hat dieses Bild abgelehnt; es hat keine Werte.</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation>Sind die Werte Wahrscheinlichkeiten?</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation>Anteil mit dem Befund</translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation>{0} Aufnahmen mit einem Wert von {1}: {2} haben es</translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation>Öffnet den Ordner mit Kurven als PNG und CSV.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Diagramme und Tabellen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation>Der Bericht konnte nicht in „{0}“ geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Der Bericht wurde in „{0}“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation>Sichtung {0}</translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Nur für die Forschung. Nicht zur Diagnose.</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and more films” in the first step.</source>
        <translation>In diesen Aufnahmen hat noch niemand nach Abkürzungen gesucht. Tun Sie das im ersten Schritt unter „Abkürzungen und mehr Aufnahmen“.</translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation>Dasselbe in Teilen der Aufnahmen</translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation>Was es stattdessen gelernt haben kann</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Heat maps</source>
        <translation>&amp;Heatmaps</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Treffergenauigkeit</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation>Label ändern…</translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation>Wählen Sie oben ein Training, um sein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation>Richtig freie Aufnahmen</translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation>Aufnahmen, bei denen das Modell am weitesten danebenlag, bei seinem Schwellenwert ({0})</translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation>Aufnahmen, bei denen das Modell irrte</translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation>Gefundene Aufnahmen</translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation>Übersehene Aufnahmen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation>Es ist noch kein Training zu Ende.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation>In der Ansicht zeigen</translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation>Zeigt die gewählten Aufnahmen, oder die erste, unter denen zum Lernen.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>The model of this training was deleted or replaced.</source>
        <translation>Das Modell dieses Trainings wurde gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation>Das Ergebnis wird gelesen…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation>Woher das Urteil kam, auf einer Skala für alle diese Aufnahmen.</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation>{0}: ist „{1}“, das Modell sagt „{2}“ ({3})</translation>
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
        <translation>Fehlalarme unter Aufnahmen ohne Befund</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation>Schwelle {0}: Sensitivität {1}, Spezifität {2}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation>&amp;Alle Sichtungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation>Diese Aufnahmen &amp;einzeln lesen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation>Gezeigte Sichtung</translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation>Die Modelle starten…</translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation>Stand der Sichtung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation>Tabelle oder Bilder</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>not all files are found yet</source>
        <translation>noch nicht alle Dateien gefunden</translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation>mit verschiedenen Versionen der Modelle gesichtet</translation>
    </message>
    <message>
        <source>starting the models…</source>
        <translation>die Modelle starten…</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation>{0} Aufnahmen werden vom Datenträger geholt…</translation>
    </message>
    <message>
        <source>{0} goes on afterwards</source>
        <translation>{0} geht danach weiter</translation>
    </message>
    <message>
        <source>{0} still to be screened</source>
        <translation>{0} noch zu sichten</translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation>{0} mit den Pixeln einer anderen</translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Watch for new films</source>
        <translation>Auf neue Aufnahmen &amp;achten</translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation>Für alle das Modell für Erwachsene</translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation>Nach dem Alter jeder Aufnahme</translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation>Für alle das Modell für Kinder</translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation>Aufnahmen, die später in den Ordner kommen, werden auch gesichtet, bis Sie anhalten.</translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation>Wie gesichtet wird</translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation>Modell für die Sichtung</translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation>Auf neue Aufnahmen im Ordner achten</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation>Über {0}</translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation>Alle Aufnahmen kommen in eine Liste, mit dem, was die Modelle auf jeder finden. Auch ein ZIP, ein DICOMDIR oder viele Dateien.</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>{0} wählen</translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation>Zwei gewählte Sichtungen vergleichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation>Sichtungen löschen</translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation>Die gewählten Sichtungen löschen</translation>
    </message>
    <message>
        <source>Delete this screening with your verdicts and notes? The films stay.</source>
        <translation>Diese Sichtung mit Ihren Urteilen und Notizen löschen? Die Aufnahmen bleiben.</translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation>{0} Sichtungen mit Ihren Urteilen und Notizen löschen? Die Aufnahmen bleiben.</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>Einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Many films</source>
        <translation>Viele Aufnahmen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation>Frühere Sichtungen</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>&amp;Ordner sichten…</translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation>Ordner sichten</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Sichtungen</translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation>Die Sichtung beginnt…</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>Curves and epochs</source>
        <translation>Kurven und Epochen</translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation>Das Training „{0}“ mit allen erreichten Epochen verwerfen?</translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation>Training verwerfen</translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation>Beendet das Training jetzt und macht ein Modell aus seiner bisher besten Epoche.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation>Epochen und Protokoll</translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation>Geht später ab der letzten fertigen Epoche weiter, auch nach dem Schließen des Programms.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No training is at work. Those that have ended are under “Result”.</source>
        <translation>Es läuft kein Training. Beendete stehen unter „Ergebnis“.</translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation>Noch kein Training. Wählen Sie Aufnahmen und ein Rezept und starten Sie eines.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Anhalten, das Beste behalten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>am Scanner</translation>
    </message>
    <message>
        <source>by reader</source>
        <translation>vom Leser</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>All of them in one list, with what the models find on each.</source>
        <translation>Alle in einer Liste, mit dem, was die Modelle auf jeder finden.</translation>
    </message>
    <message numerus="yes">
        <source>Screen these %Ln films</source>
        <translation>
            <numerusform>Diese Aufnahme sichten</numerusform>
            <numerusform>Diese %Ln Aufnahmen sichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation>Aufnahmen der Sichtung als Bilder</translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation>Aufnahmen der Sichtung</translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Input check</source>
        <translation>Eingangsprüfung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation>Erster Befund</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation>Keine Aufnahme ist so. Wählen Sie „Alle“ oder löschen Sie die Suche.</translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation>Keine Aufnahmen zu sehen</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Reihenfolge der Aufnahmen</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation>Sortiert nach dem, was die Modelle sagen, und das kann falsch sein. Aufnahmen ohne Wert stehen zuletzt; keine fehlt.</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation>Einstellungen des Rezepts</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation>Alle Einstellungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation>Ohne die Lungen erkannt (AUROC)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Maus und gehaltene Tasten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation>Tasten und Befehle suchen</translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation>Aufnahmen, die dieser am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation>Suche nach ähnlichen Aufnahmen…</translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation>Noch keine Aufnahmen zum Vergleichen. Aufnahmen, die Sie sichten oder mit denen Sie ein Modell trainieren, werden auf diesem Rechner gemerkt.</translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation>Ähnliche Aufnahme {0}</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation>Diese Befunde stammen von einer früheren Version. Entfernen Sie die aufbewahrten Ergebnisse und öffnen Sie die Aufnahme erneut, um ähnliche zu finden.</translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation>Was dieses Modell für ähnlich hält, von 0 bis 1; eine Diagnose folgt daraus nicht.</translation>
    </message>
    <message>
        <source>same patient</source>
        <translation>derselbe Patient</translation>
    </message>
    <message>
        <source>the first film</source>
        <translation>die erste Aufnahme</translation>
    </message>
</context>
<context>
    <name>SpeakingModelView</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model by age</source>
        <translation>Modell nach Alter</translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation>Modell für Erwachsene</translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation>Modell für Kinder von 1 bis 5 Jahren</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Modell, das spricht</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Nur für die Forschung. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation>xrayviewer startet</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation>Aufnahme ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Thoraxaufnahme</translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation>Zuletzt geöffnete leeren</translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation>Eine Thoraxaufnahme, einen Ordner oder ein ZIP hier ablegen</translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation>Aufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation>&amp;Beispielaufnahme öffnen</translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Aufnahme {0} von {1}</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation>Nummer der Aufnahme</translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation>Vorschau, die volle Aufnahme wird gelesen…</translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation>Aufnahme wird gelesen…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation>Wert unter der Maus</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>DICOM tags</source>
        <translation>DICOM-Tags</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>Datenelemente</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>No other film</source>
        <translation>Keine andere Aufnahme</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation>Tag, Name, Wert suchen; „private“ oder „nested“ findet diese</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Tags von {0}</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} Elemente</translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value in the other film</source>
        <translation>Wert in der anderen Aufnahme</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation>&amp;Annehmen und Befunde zeigen</translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation>&amp;Nur Aufnahmen ansehen</translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation>Aufnahmen lassen sich auch ohne Zustimmung ansehen; Befunde werden dann nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>TimesBar</name>
    <message>
        <source>&amp;Measure time on this computer</source>
        <translation>Zeit auf diesem Rechner &amp;messen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Time on this computer</source>
        <translation>Zeit auf diesem Rechner</translation>
    </message>
    <message>
        <source>Tries every recipe for some seconds, on the computer as busy as it is now.</source>
        <translation>Probiert jedes Rezept einige Sekunden, auf dem Rechner, so beschäftigt, wie er gerade ist.</translation>
    </message>
    <message>
        <source>Trying “{0}”…</source>
        <translation>„{0}“ wird erprobt…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Tour über&amp;springen</translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation>Einen Augenblick nach der Aufnahme erscheinen daneben Befunde, nur für die Forschung, nicht zur Diagnose. {0} zeigt, woher ein Wert kam. Kein Befund heißt nicht normale Aufnahme.</translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation>Ziehen nach &amp;oben macht heller, wie in OHIF</translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation>Mit der linken Taste ziehen: seitwärts für den Kontrast, auf und ab für die Helligkeit. Das Rad zoomt, {0} passt ein. Die Tasten {1} bis {2} wählen Fenster für Lunge, Mediastinum, Knochen und Katheter. {3} macht rückgängig.</translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation>Legen Sie eine Aufnahme, einen Ordner oder ein ZIP-Archiv hier ab oder drücken Sie {0}. Keine Aufnahme zur Hand? Das Menü Datei öffnet ein Beispiel. Es zeigt keinen Patienten. Aufnahmen verlassen diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hilfe finden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation>Eine Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation>Lesen, sichten, trainieren</translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation>Sehen, was die Modelle finden</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation>{0} öffnet das Handbuch, {1} die Übersicht aller Tasten; in den Einstellungen ändern Sie Aussehen, Sprache, Textgröße, Maus und Tasten. Diese Tour bleibt im Menü Hilfe.</translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation>{0} bringt einen ganzen Ordner in eine Liste, mit dem, was die Modelle finden. {1} trainiert ein eigenes Modell mit Ihren Aufnahmen, ohne eine Zeile Programm. {2} führt zur Aufnahme zurück.</translation>
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
        <translation>Treffergenauigkeit</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation>Verlust: Lernaufnahmen (orange), Auswahlaufnahmen (blau)</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;1  Films</source>
        <translation>&amp;1  Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation>&amp;2  Rezept</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  Lauf</translation>
    </message>
    <message>
        <source>&amp;4  Result</source>
        <translation>&amp;4  Ergebnis</translation>
    </message>
    <message>
        <source>&amp;5  Models</source>
        <translation>&amp;5  Modelle</translation>
    </message>
    <message>
        <source>AUROC {0}</source>
        <translation>AUROC {0}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation>Die Aufnahmen dieses Trainings sind nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation>Diese Größe &amp;verwenden</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation>Halten Sie eine Bankkarte an den Bildschirm und ziehen Sie die rechte Kante, bis der Umriss so breit ist wie die Karte. Die Pfeiltasten bewegen sie um ein Pixel.</translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation>Angabe des &amp;Bildschirms übernehmen</translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation>Angabe des Bildschirms übernehmen</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Diese Größe verwenden</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation>noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation>wahre größe kalibrierung bildschirm karte millimeter</translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation>{0} mm je Bildschirmpixel, {1}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation>Das Programm sucht nie von selbst nach neueren Versionen und sendet nichts.</translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation>Diese Kopie weiß nicht, wo sie sind; fragen Sie, von wem Sie sie haben.</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>Dies ist Version {0}</translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation>Ihr Browser kann sie unter dieser Adresse zeigen, wenn Sie nachsehen möchten:</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre wenn…</translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation>&amp;Marker und Ränder verdecken</translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation>Wie eine Region gezeichnet wird</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Übermalen Sie einen Teil der Aufnahme und sehen Sie, wie sich die Werte ändern.</translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation>Übermalen Sie einen Teil der Aufnahme.</translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation>Das veränderte Bild wird bewertet…</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation>Aufnahme, Befunde und Exporte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation>Der blasse Balken ist der Wert der Aufnahme selbst; ihre Heatmap ist so lange verborgen.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation>Was wäre wenn, verändertes Bild</translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation>Was wäre wenn: verändertes Bild</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Was an die Stelle tritt</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>C&amp;entre</source>
        <translation>&amp;Zentrum</translation>
    </message>
    <message>
        <source>Facts about the film</source>
        <translation>Angaben zur Aufnahme</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>Es ist keine Aufnahme geöffnet.</translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation>VOI-LUT</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation>Fenster und Aufnahme</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation>Befunde zurückgehalten</translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation>Lesen und annehmen…</translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation>Lesen Sie zuerst die Aufnahme. Was die Modelle sagen, ist fertig und verborgen, bis Sie danach fragen.</translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation>Befunde aufdecken</translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation>Umschalt+G. Nur für diese Aufnahme.</translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation>Die Modelle haben diese Aufnahme gelesen. Was sie sagen, erscheint, sobald Sie annehmen, wozu es dient.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>_RangeEditor</name>
    <message>
        <source>highest</source>
        <translation>höchster</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigster</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>A model was replaced while this film was analysed. The film is not affected. Analyse it again.</source>
        <translation>Ein Modell wurde ersetzt, während diese Aufnahme ausgewertet wurde. Die Aufnahme ist nicht betroffen. Werten Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation>Bei der Auswertung ging etwas Unerwartetes schief ({0}). Die Aufnahme ist nicht betroffen. Werten Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation>Dass die Werte eines abgelehnten Bildes gezeigt wurden, konnte nicht in „{0}“ protokolliert werden ({1}). Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>Die Auswertung gab nicht rechtzeitig Antwort ({0}) und wurde beendet. Die Aufnahme ist nicht betroffen. Werten Sie sie erneut aus, wenn andere Programme dem Rechner mehr Zeit lassen.</translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation>Die Auswertung brach ab ({0}). Die Aufnahme ist nicht betroffen. Werten Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation>Die Auswertung brach ab, weil sie mehr Speicher brauchte, als da ist. Die Aufnahme ist nicht betroffen. Schließen Sie andere Programme und werten Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation>Die Modelle versagten bei dieser Aufnahme ({0}). Die Aufnahme ist nicht betroffen. Werten Sie sie erneut aus; geschieht es wieder, wählen Sie ein anderes Modell oder installieren Sie xrayviewer neu.</translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation>Der Prozess, der Befunde berechnet, ließ sich nicht starten ({0}). Die Aufnahme ist nicht betroffen. Werten Sie sie erneut aus, wenn andere Programme dem Rechner mehr Zeit lassen.</translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation>Der Prozess, der Befunde berechnet, endete unerwartet ({0}). Die Aufnahme ist nicht betroffen. Der Prozess wird neu gestartet; werten Sie die Aufnahme erneut aus.</translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation>Der Prozess, der Befunde berechnet, endete, während er das Gerät {0} benutzte; nun rechnet die CPU. Wählen Sie das Gerät erneut, oder bleiben Sie bei der CPU, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation>Der Prozess, der Befunde berechnet, wurde von außen beendet ({0}), wie Systeme es tun, wenn der Speicher ausgeht. Die Aufnahme ist nicht betroffen. Schließen Sie andere Programme und werten Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation>{0} aufbewahrte Ergebnisse von Aufnahmen wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation>In dem, was geöffnet wurde, ist keine Aufnahme. Versuchen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation>Eine leicht verschobene, gedrehte oder aufgehellte Aufnahme gibt eine Heatmap an anderen Orten.</translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation>Irgendein Fünftel verdeckt</translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation>Rand und Luft</translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation>Korrelation der Heatmap mit denen der Aufnahme, die um 2 % verschoben, um 2° gedreht und etwas heller oder dunkler gemacht wurde; 1 ist dieselbe Heatmap.</translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation>Sonst am Körper</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation>Heißestes Fünftel verdeckt</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Lungen</translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation>Lungen und Herz werden {0} nicht verlässlich gefunden; sie zählen als Körper.</translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation>Marker und Metall</translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation>Marker verdeckt</translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation>Die meisten Hinweise liegen neben dem Körper.</translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation>Keine verlässliche Lage</translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation>Wieder derselbe Ort</translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation>Die Heatmap hat ihre Prüfung bestanden</translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation>Dasselbe für {0} zufällige Regionen dieser Größe, im Mittel.</translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation>Der Wert beruht auf Markern oder Metall.</translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation>Der Wert, wenn Marker und Metall übermalt sind.</translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation>Der Wert, wenn das Fünftel der Aufnahme unscharf ist, in dem die Heatmap am höchsten liegt.</translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation>Ohne den heißesten Teil ist der Wert kaum niedriger als ohne irgendeinen anderen.</translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation>auf Aufnahmen von Kindern</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>on this film</source>
        <translation>auf dieser Aufnahme</translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation>auf dieser Aufnahme sicher</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 Pixel</translation>
    </message>
    <message>
        <source>&amp;About xrayviewer</source>
        <translation>Ü&amp;ber xrayviewer</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Zustimmen</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Erneut auswerten</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>&amp;Winkel</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation>&amp;Knochen</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>Aufnahme &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation>Ansicht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation>&amp;Ecktexte</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Aussehen</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation>Messung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation>&amp;Widersprechen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>&amp;Befundbereich</translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation>&amp;Erste Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation>&amp;Identität verbergen</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation>&amp;Letzte Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Aussehen</translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation>&amp;Lunge</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>Ansicht &amp;maximieren</translation>
    </message>
    <message>
        <source>&amp;Mediastinum</source>
        <translation>&amp;Mediastinum</translation>
    </message>
    <message>
        <source>&amp;Model card…</source>
        <translation>&amp;Modellkarte…</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>&amp;Nächste Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>Aufnahmen ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>&amp;Vorige Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation>Aufnahme &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation>Was wäre wenn &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Sichtung</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>&amp;Schärfen</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>Letzte Änderung zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Wahre Größe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Weit</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation>&amp;Fenster und Zentrum</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation>Ein Zentimeter als ein Zentimeter, wenn Aufnahme und Bildschirm kalibriert sind.</translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation>Eine synthetische Thoraxaufnahme, die keinen Patienten zeigt.</translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation>Alle seine Aufnahmen in einer Liste, mit dem, was die Modelle finden.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation>Wie der Kopf der Datei es verlangt.</translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation>Bloße Aufnahme</translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation>Schwarz und Weiß vertauscht.</translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation>&amp;Abbrechen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach A&amp;ktualisierungen suchen…</translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation>Zuletzt geöffnete &amp;leeren</translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation>Drei Punkte anklicken, den Scheitel als zweiten.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation>Strg + Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Strg + Ziehen</translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation>Strg + rechts ziehen</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Rad</translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation>DICOM-Ta&amp;gs…</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation>Seitwärts ziehen für den Kontrast, auf und ab für die Helligkeit.</translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation>Ziehen, um die Aufnahme zu verschieben.</translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation>Auf und ab ziehen, um zu zoomen.</translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation>Eine Linie zeichnen, um eine Strecke zu messen.</translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation>Ein Rechteck zeichnen, um am besten zu sehen, was darin liegt.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation>Alles zwischen der dunkelsten und der hellsten Stelle.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation>Dateifenster &amp;1</translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation>Dateifenster &amp;2</translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation>Auf&amp;nahmeleiste</translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation>Nur die Aufnahme; ein Doppelklick tut dasselbe.</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation>Verwirft erst, was gezeichnet wird, dann das Werkzeug, setzt dann zurück.</translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation>An diese Aufnahme angepasst, ohne Auffüllung und Einblendungsränder.</translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation>Fünf Schritte durch das Fenster.</translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation>&amp;Vertikal spiegeln</translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation>Ähnliche Aufnahmen ver&amp;gessen</translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation>Grafik, die die Aufnahme selbst mitbringt.</translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation>Heatmap &amp;stärker</translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation>Heatmap sch&amp;wächer</translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation>Marker und Ränder verdecken und neu &amp;bewerten</translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation>Histo&amp;gramm</translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation>M halten</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Leertaste halten</translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation>Leertaste halten + links ziehen</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation>In einer Sichtung: weder richtig noch falsch.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation>In einer Sichtung: was die Modelle über diese Aufnahme sagen, stimmt.</translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation>In einer Sichtung: was die Modelle über diese Aufnahme sagen, ist falsch.</translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation>In einer Sichtung; eine geöffnete Aufnahme gilt als gelesen.</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation>Anordnung 1</translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation>Anordnung 2</translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation>Anordnung 3</translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation>Anordnung 4</translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation>Links und rechts vertauscht; die Aufnahme sagt GESPIEGELT.</translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation>Katheter und &amp;Tuben</translation>
    </message>
    <message>
        <source>Link views</source>
        <translation>Ansichten verbinden</translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation>Lokaler &amp;Kontrast (CLAHE)</translation>
    </message>
    <message>
        <source>Lung fields, from this film&apos;s own histogram.</source>
        <translation>Lungenfelder, aus dem Histogramm dieser Aufnahme.</translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation>Lupe; das Rad ändert sie</translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation>Viele Aufnahmen in einer Liste.</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation>Ansicht maximieren oder wiederherstellen</translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation>Mediastinum und was hinter dem Herzen liegt.</translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation>Eigene Modelle.</translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation>Maus und gehaltene Tasten</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Namen, Nummern und Geburtsdaten entfallen überall.</translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation>Eng und geschärft, um Kathetern und Tuben zu folgen.</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation>Nächstes &amp;Bild</translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation>Nächste Untersuch&amp;ung</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation>Keine, wenige, alle.</translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation>Nichts wird nachgesehen, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation>Aller Aufnahmen, aus Speicher und Datenträger; die gezeigten bleiben.</translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation>Dieser Aufnahme, wenn Aufnahmen vor ihren Befunden gelesen werden.</translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation>Nur am Bildschirm; die Aufnahme sagt BEARBEITET.</translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation>Ein Pixel der Aufnahme auf einem Pixel des Bildschirms.</translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation>Eine Aufnahme, mit dem, was die Modelle dazu sagen.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation>Voraufnahme öffnen</translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation>&amp;Beispielaufnahme öffnen</translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation>Übermalen Sie einen Teil der Aufnahme und sehen Sie, wie sich die Werte ändern.</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation>&amp;Cine abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation>Vori&amp;ge Untersuchung</translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation>Vori&amp;ges Bild</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Strecke</translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation>Befunde auf&amp;decken</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation>Erst lesen, dann auf&amp;decken</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation>Aufbe&amp;wahrte Ergebnisse entfernen</translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation>Entfernt alles, was von ausgewerteten Aufnahmen gemerkt wurde.</translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation>Rippen, Schlüsselbeine und Wirbelsäule.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Werte und Heatmaps einer Aufnahme bleiben verborgen, bis Sie danach fragen.</translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation>&amp;Geöffnetes sichten</translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation>&amp;Ordner sichten…</translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation>Umschalt + links ziehen</translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation>Gespeicherte &amp;Overlays</translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation>Zehn Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation>Die nächste Aufnahme, wo eine Aufnahme ein Bild hat.</translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation>Die vorige Aufnahme, wo eine Aufnahme ein Bild hat.</translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation>Die gewählte, oder die zuletzt gezeichnete.</translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation>Die Ansicht, wie sie am Bildschirm ist, kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation>Die ganze Aufnahme, so groß es geht.</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>Was wäre &amp;wenn…</translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation>Wo&amp;zu Befunde dienen…</translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation>Woraus das Modell gemacht wurde, das sprach, und wie gut es war.</translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation>Was zum Lesen geöffnet wurde und alles daneben, in einer Liste.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation>Woher der Wert kam; Leertaste halten für die bloße Aufnahme.</translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation>Fenster 2,5-mal so schnell</translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation>Fenster 5-mal so schnell</translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation>Fenster aus &amp;Region</translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation>Fenster aus einer Region</translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation>Fenster, Ausrichtung und Zoom wie beim Öffnen der Aufnahme.</translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation>Schrift, Einblendungsränder und die Luft um den Körper.</translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation>Sie haben kein Urteil über diese Aufnahme mehr.</translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation>Ihr Urteil über diese Aufnahme: Zustimmung.</translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation>Ihr Urteil über diese Aufnahme: Widerspruch.</translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation>Ihr Urteil über diese Aufnahme: unsicher.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom am Mauszeiger</translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation>Zoom am Mauszeiger, oder nächstes Bild</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation>Bei der Prüfung der Heatmap ging etwas Unerwartetes schief ({0}). Die Heatmap ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation>Die Heatmap konnte nicht geprüft werden, weil der Prozess der Modelle endete. Die Heatmap ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation>Intervall nicht bekannt</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} bis {2})</translation>
    </message>
</context>
<context>
    <name>film_facts</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} Bit</translation>
    </message>
</context>
<context>
    <name>film_rows</name>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation>Eine Aufnahme lässt sich nicht zeigen: {0}. {1}</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nicht darstellbar</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation>Serie ohne Nummer</translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Untersuchung ohne Datum</translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation>Ohne Patient</translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation>Altersgruppe</translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation>Alveoläre Verschattung</translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation>Atelektase</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation>Bakterielle Pneumonie</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Kardiomegalie</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidierung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Lungenödem</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Pleuraerguss</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Emphysem</translation>
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
        <translation>Bildart</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrat</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Raumforderung</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Kein Befund</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Rundherd</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Pleuraverdickung</translation>
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
        <translation>Polarität</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation>Virale Pneumonie</translation>
    </message>
</context>
<context>
    <name>findings_method</name>
    <message>
        <source>Comes with the scores, for all findings at once, and adds up to them; only it knows what speaks against a finding.</source>
        <translation>Kommt mit den Werten, für alle Befunde zugleich, und ergibt sie als Summe; nur sie weiß, was gegen einen Befund spricht.</translation>
    </message>
    <message>
        <source>Comes with the scores, for all findings at once; it pointed best where that was measured.</source>
        <translation>Kommt mit den Werten, für alle Befunde zugleich; sie traf am besten, wo das gemessen wurde.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>For this film only. Runs the model hundreds of times, which takes minutes.</source>
        <translation>Nur für diese Aufnahme. Lässt das Modell Hunderte Male rechnen, was Minuten dauert.</translation>
    </message>
    <message>
        <source>For this film only; its values have no unit and are scaled to this map alone.</source>
        <translation>Nur für diese Aufnahme; ihre Werte haben keine Einheit und gelten nur auf der Skala dieser Heatmap.</translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation>Ein Wert zwischen 0 und 1; er ist nicht kalibriert und keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Grenzwertig</translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation>Kalibrierte Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation>Befunde von {0}, Version {1}, {2}.</translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation>Aus den Umrissen von Lungen und Herz, die das Modell zeichnet. Bei Erwachsenen ist auf einer p.-a.-Aufnahme in voller Inspiration bis 0,50 üblich; a.-p.-Aufnahmen, flache Atmung und kleine Kinder geben mehr.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation>Der Balken zeigt die Odds; der Strich ist der Arbeitspunkt.</translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation>Die Eingangsprüfung hat dieses Bild abgelehnt: trauen Sie seinen Werten nicht.</translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation>Die Umrisse sind auf dieser Aufnahme unsicher.</translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation>Version {0}, {1}; {2}, {3} ms</translation>
    </message>
    <message>
        <source>Youden&apos;s index</source>
        <translation>Youden-Index</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>Wert {0}</translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation>die Eingangsprüfung hat dieses Bild abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation>{0} am Arbeitspunkt {1} ({2}): Sensitivität {3}, Spezifität {4}, an {5}.</translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation>{0}: Das Modell hat für diesen Befund keinen Arbeitspunkt, daher wird er nicht beurteilt.</translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation>Bei den Labels ging etwas Unerwartetes schief ({0}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation>Es gibt kein Modell, das diese Aufnahmen ansehen könnte. Trainieren oder importieren Sie erst eines.</translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation>keines der Labels</translation>
    </message>
</context>
<context>
    <name>map method</name>
    <message>
        <source>Something unexpected went wrong with this method ({0}). The film is not affected. Choose another method.</source>
        <translation>Bei dieser Methode ging etwas Unerwartetes schief ({0}). Die Aufnahme ist nicht betroffen. Wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>The map could not be computed because the process of the models ended. The film is not affected. Choose the method again; the process is started anew.</source>
        <translation>Die Heatmap konnte nicht berechnet werden, weil der Prozess der Modelle endete. Die Aufnahme ist nicht betroffen. Wählen Sie die Methode noch einmal; der Prozess wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation>Kein bisheriges Modell kennt die Labels von diesem, daher gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation>Beim Vergleich ging etwas Unerwartetes schief ({0}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation>Bei den Modellen ging etwas Unerwartetes schief ({0}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation>Die Karte des Modells „{0}“ lässt sich nicht lesen ({1}). Prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation>Das Modell wird geprüft…</translation>
    </message>
    <message>
        <source>The model “{0}” speaks when you read a film, until you choose another one in the findings or close the program.</source>
        <translation>Das Modell „{0}“ äußert sich, wenn Sie eine Aufnahme lesen, bis Sie in den Befunden ein anderes wählen oder das Programm schließen.</translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation>Das Modell „{0}“, das sich zu dieser Aufnahme äußerte, wurde inzwischen durch ein anderes ersetzt. Werten Sie die Aufnahme erneut aus, um die Karte des Modells zu lesen, das jetzt spricht.</translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation>Das Modell „{0}“ wurde geprüft und ist unter Ihren Modellen.</translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation>Das Modell „{0}“ wurde in „{1}“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Nur für die Forschung, nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation>Die Aufnahme wird noch gelesen. Versuchen Sie es erneut, wenn sie vollständig ist.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation>0 übernimmt, was der Bildschirm meldet. Nötig für die wahre Größe.</translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation>Eine früher gesehene Aufnahme hat ihre Befunde sofort; kein Patient wird genannt.</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Angenommene Bedingungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple-Grafikkarte (MPS)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Geänderte Tasten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation>Farben und Kontur</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Ecktexte</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation>Ziehen nach oben macht heller (wie OHIF)</translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation>Die eigene jedes Befunds</translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation>Vergrößerte Pixel</translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation>Dateinamen können Patientennamen enthalten, daher ist dies zunächst aus.</translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation>Aufnahmen, Berichte über Modelle und exportierte Tabellen behalten ihre eigenen Wörter.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation>Heatmap unter diesem Prozentsatz ihrer Skala verborgen</translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation>Identität des Patienten verbergen</translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation>Ergebnisse von Aufnahmen aufbewahren</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Links ziehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation>Speicher für bereitgehaltene Aufnahmen, in MB</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Mitte ziehen</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation>Modelle rechnen auf</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation>Namen, Nummern und Geburtsdaten entfallen überall.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation>Aus: Ziehen nach unten macht heller, wie in Weasis und Horos.</translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation>Deckkraft der Heatmap in Prozent</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation>Erst lesen, dann die Befunde aufdecken</translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation>Zuletzt geöffnete Aufnahmen merken</translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation>Gesichtete Aufnahmen und solche aus Trainings für „Ähnliche Aufnahmen“ merken</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation>Skala der Heatmaps</translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation>Werte und Heatmaps einer Aufnahme bleiben verborgen, bis Sie danach fragen.</translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation>In der Aufnahme gespeicherte Overlays zeigen</translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation>Größe eines Bildschirmpixels in Millimetern</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation>Geschwindigkeit beim Fensterziehen</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>Das schnellste vorhandene Gerät</translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation>Dieselbe für alle Befunde einer Aufnahme</translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation>Ihre Orte, Werte und Merkmale bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation>Tour gesehen</translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation>Woher der Wert eines Befunds kam, nicht der Umriss einer Läsion.</translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation>Wo es fehlt oder versagt, tritt die CPU an seine Stelle.</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fenster und Zentrum</translation>
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
        <translation>Ein großes Netz, das Fotos kennt, erst seine letzten Schichten, dann alle: möchte eine Grafikkarte.</translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation>Ein großes Netz, das Fotos kennt und von dem nur das Ende lernt: für sehr wenige Aufnahmen.</translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation>Ein Netz mit einer Schicht von Filtern: etwas zum Vergleichen.</translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation>Ein kleines Netz, das von null beginnt: schnell zu versuchen, gut ab einigen tausend Aufnahmen.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Adapt a model to your films</source>
        <translation>Ein Modell an Ihre Aufnahmen anpassen</translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation>Batch-Normalisierung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Biegung</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Beste Epoche nach</translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation>Blöcke, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>Verlauf der Rate</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation>Endet nach Epochen ohne Gewinn</translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation>Gelöschtes Rechteck, Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation>Aufnahmen je Schritt</translation>
    </message>
    <message>
        <source>Findings on frontal chest films of adults</source>
        <translation>Befunde auf frontalen Thoraxaufnahmen Erwachsener</translation>
    </message>
    <message>
        <source>Five convolution blocks from scratch</source>
        <translation>Fünf Faltungsblöcke von null</translation>
    </message>
    <message>
        <source>Five convolutions with augmentation</source>
        <translation>Fünf Faltungen mit abgewandelten Aufnahmen</translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation>Fünf Schichten von Filtern, die von null beginnen, mit abgewandelten Aufnahmen: langsam, möchte Tausende.</translation>
    </message>
    <message>
        <source>Frozen VGG16 with a small head</source>
        <translation>Eingefrorenes VGG16 mit kleinem Kopf</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation>Wie eine Aufnahme zum Quadrat wird</translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation>Wie das Modell für Erwachsene gemacht wird: viele Labels, viele Aufnahmen, Stunden.</translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation>Wie das mitgelieferte Modell für Kinder gemacht wurde.</translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation>Beste Epoche behalten</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation>Lernrate der ersten Schichten</translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation>Lernt die Umrisse von Lungen und Herz aus Masken.</translation>
    </message>
    <message>
        <source>Lung and heart fields</source>
        <translation>Lungen- und Herzfelder</translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation>Werte zu Wahrscheinlichkeiten machen</translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation>Mittel der Gewichte über die Schritte</translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation>Links und rechts spiegeln (verlegt das Herz)</translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation>Mit dem Ausgangsmodell mischen, wo das besser ist</translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation>Gemischte Paare von Aufnahmen</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>Höchstzahl der Epochen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation>Nicht mit Ihren vergleichbar: andere Aufnahmen, anders verteilt.</translation>
    </message>
    <message>
        <source>One convolution</source>
        <translation>Eine Faltung</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Pneumonia in children of 1 to 5 years</source>
        <translation>Pneumonie bei Kindern von 1 bis 5 Jahren</translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation>Vorbereitung der Aufnahmen</translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation>Zufällige Änderungen der Lernaufnahmen</translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation>Von anderen berichtet ({0}; {1}): {2}.</translation>
    </message>
    <message>
        <source>ResNet-50 with the one-cycle policy</source>
        <translation>ResNet-50 mit One-Cycle-Verlauf</translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation>Startzahl (andere Zahl, anderer Zufall)</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Schattierung</translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation>Anteil der Pixel, die schwarz werden</translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation>Anteil der Pixel, die weiß werden</translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation>Scherung, Grad</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation>Seite der Aufnahme in Pixeln</translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation>Kleine Unterschiede</translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation>Nimmt ein Modell, das Thoraxaufnahmen schon kennt, und lehrt es Ihre Labels: für die meisten das Beste, und schnell.</translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation>Erst Lernraten erproben</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation>Drehung, Grad</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Ungleiche Labels</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Was lernt</translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation>Was lernt, in dieser Reihenfolge: {0}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Treffergenauigkeit</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>falling with time</source>
        <translation>mit der Zeit fallend</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>ein Zyklus</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>gestaucht</translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation>nur die Entscheidung</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>der letzte Block</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>die letzte Schicht</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>der Schwellenwert</translation>
    </message>
    <message>
        <source>weights of the labels</source>
        <translation>Gewichte der Labels</translation>
    </message>
    <message>
        <source>with black borders</source>
        <translation>mit schwarzen Rändern</translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation>{0} (höchstens {1} Epochen)</translation>
    </message>
    <message>
        <source>{0} (one epoch)</source>
        <translation>{0} (eine Epoche)</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>about {0} h</source>
        <translation>etwa {0} Std.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} Min.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation> in dieser Stufe.</translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation>Noch etwa {0} Std.</translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation>Noch etwa {0} Min.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation>Stufe {0} von {1}, Epoche {2} von höchstens {3}, Schritt {4} von {5}, Verlust {6}</translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation>ist mit einem Fehler stehen geblieben</translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation>Der Bericht konnte nicht in „{0}“ geschrieben werden ({1}). Eine ältere Datei dieses Namens blieb, wie sie war; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Der Bericht wurde in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation>In dem, was gesichtet werden sollte, ist keine Aufnahme. Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation>{0} Aufnahmen in „{1}“ kopiert.</translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation>{0} Zeilen in „{1}“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation>0 bis 1; am meisten in einem Balken: {0}</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>Alle sichtbaren</translation>
    </message>
    <message>
        <source>All thresholds were moved by the reader: odds × {0}.</source>
        <translation>Alle Schwellenwerte wurden vom Leser verschoben: Odds × {0}.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Grenzwertig</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation>Aufnahmen nach Wert, von 0 bis 1; die Linie ist der geltende Schwellenwert. Aufnahmen mit den Pixeln einer anderen zählen einmal.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation>Eingangsprüfung: {0}. {1}</translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation>Modell: {0}, Version {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation>Namen von Dateien und Patienten, Daten und Notizen entfallen. Was in ein Bild eingebrannt ist, bleibt.</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation>Die Werte sind kalibrierte Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation>Die Werte sind nicht kalibriert.</translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation>Werte nach Befund</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Bericht der Sichtung</translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation>Die Aufnahmen wurden mit verschiedenen Versionen der Modelle gesichtet.</translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation>Urteil des Lesers: {0}.</translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation>Kein Bild: Die Aufnahme hat sich seit der Sichtung geändert oder ist fort.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation>Mit den Pixeln einer anderen</translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation>Ohne Werte: {0}</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>kein Schwellenwert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation>{0} positive Aufnahmen folgen, je eine auf einer Seite.</translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation>{0} positiv, {1} grenzwertig, {2} negativ</translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation>{0}, 0 bis {1} (Logit): woher der Wert kam, nicht der Umriss einer Läsion</translation>
    </message>
    <message>
        <source>{0}, Grad-CAM++: where the score came from, not the outline of a lesion</source>
        <translation>{0}, Grad-CAM++: woher der Wert kam, nicht der Umriss einer Läsion</translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation>{0}, Version {1}, {2}</translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation>, Übereinstimmung {0} ({1} bis {2})</translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation>, Kappa {0}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation>Zustimmung {0}, Widerspruch {1}, unsicher {2}; {3} von {4} Aufnahmen mit Werten gelesen.</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Grenzwertig</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation>Aufnahme {0} · {1}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation>Läuft anderswo</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation>Anderswo pausiert</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation>Gleiche Pixel wie Aufnahme {0}</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation>Bewertet, abgelehnt</translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation>Sichtung {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation>Das Intervall ist ein 95-%-Intervall; Kappa ist die Übereinstimmung über den Zufall hinaus.</translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation>Die Modelle gegen Sie: {0} richtig positiv, {1} falsch positiv, {2} übersehen, {3} richtig negativ.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Sie widersprechen</translation>
    </message>
    <message>
        <source>adults&apos; model</source>
        <translation>Modell für Erwachsene</translation>
    </message>
    <message>
        <source>children&apos;s model</source>
        <translation>Modell für Kinder</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{0} a minute</source>
        <translation>{0} pro Minute</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation>{0} Aufnahmen in beiden, {1} davon mit anderem Ergebnis; {2} nur in der ersten, {3} nur in der zweiten.</translation>
    </message>
    <message>
        <source>{0} films, waiting for new ones</source>
        <translation>{0} Aufnahmen, wartet auf neue</translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation>{0} beurteilt</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of {1} films</source>
        <translation>{0} von {1} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} of {1} films found so far</source>
        <translation>{0} von bisher {1} gefundenen Aufnahmen</translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation>„{0}“ und {1} weitere</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation>Eine CPU kann nicht mit halber Genauigkeit trainieren. Wählen Sie bf16-mixed, 32-true oder auto.</translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation>Eine Kreuzvalidierung hat mindestens zwei Läufe. Nennen Sie alle, die dazugehören.</translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation>Eine Umrechnungstabelle kündigt {0} Bit an; {1} wurden genommen.</translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation>Eine Umrechnungstabelle hat {0} der {1} Einträge, die sie ankündigt.</translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation>Eine Umrechnungstabelle ohne gültige Beschreibung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation>Eine Umrechnungstabelle ohne ihre Einträge wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation>Ein Modell erkennt dann vielleicht das Alter statt der Krankheit. Wählen Sie Patienten ähnlichen Alters.</translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation>Ein Modell erkennt dann vielleicht Bettaufnahmen statt der Krankheit. Wählen Sie Aufnahmen einer Projektion.</translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation>Ein mitgeliefertes Modell heißt „{0}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation>Ein Pixelabstand im Kopf der Datei ist nicht plausibel und wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation>Eine Blende, die keinen Sinn ergibt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation>Ein Schwellenwert von {0} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation>Ein Training braucht mindestens ein Gerät und einen Rechner.</translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation>Ein Training auf {0} Rechnern muss auf jedem von einem Starter des Clusters, etwa srun oder torchrun, mit eben diesem Befehl gestartet werden.</translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation>Ein Fenster schmaler als 1 wurde als LINEAR_EXACT genommen.</translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation>Alle Aufnahmen sind von einem Patienten, daher gibt es keine Intervalle.</translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation>Alle Aufnahmen kommen von „{0}“. Andere Geräte, Krankenhäuser und Altersgruppen wurden nicht erprobt, und Modelle sind dort meist schlechter.</translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Alle Aufnahmen haben das Label {0}. Ein Netz braucht Aufnahmen mit und ohne Befund: Fügen Sie einen Ordner oder Zeilen mit einem anderen Label hinzu.</translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation>Alle Aufnahmen haben das Label „{0}“. Ein Netz braucht Aufnahmen mit und ohne Befund: Fügen Sie einen Ordner oder Zeilen mit einem anderen Label hinzu.</translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation>Alle Aufnahmen eines Patienten liegen auf einer Seite.</translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation>Alle Aufnahmen mit dem Label „{0}“ zeigen einen Patienten. Mindestens {1} sind nötig: einer zum Lernen, einer zum Messen.</translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation>Alle {0} gewählten Aufnahmen haben das Label „{1}“. Ein Netz braucht Aufnahmen mit mindestens zwei Labels: Verlangen Sie noch ein anderes oder fügen Sie einen Ordner mit einem anderen Label hinzu.</translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation>Unter den Aufnahmen für {0} hat keine das Label {1}.</translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation>Ein Mittel wird aus zwei oder mehr Trainings gemacht. Nennen Sie jedes einmal.</translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation>Ein ungültiges Fenster wurde ausgelassen.</translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation>Ein Overlay, das nicht zu seiner Beschreibung passt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation>Lassen Sie sich das Archiv erneut geben.</translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation>Lassen Sie sich die Aufnahme erneut geben.</translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation>Neben dem Ordner zum Trainieren liegt „{0}“, der kein Teil der Aufteilung ist. Verlegen Sie ihn oder nennen Sie ihn „val“ oder „test“.</translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation>Bits des komprimierten Bildes, die der Kopf der Datei nicht ankündigt, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation>Schwarz und Weiß sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation>Schwarz und Weiß sind vertauscht{0}; die Modelle bekamen die Aufnahme berichtigt.</translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation>Schwarz und Weiß sind vielleicht vertauscht, aber das ist nicht sicher. Invertieren Sie die Aufnahme zuerst oder lassen Sie sich eine andere Kopie geben.</translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation>Sowohl „{0}“ als auch „{1}“ heißen „{2}“, daher ist nicht klar, was die Tabelle meint. Schreiben Sie den Pfad statt des Namens in die Tabelle.</translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Jede Aufnahme „{0}“ zu nennen träfe in {1} zu; die Treffergenauigkeit von {2} ist {3}. Sehen Sie stattdessen auf AUROC, Sensitivität und Spezifität.</translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation>Prüfen Sie die Verbindung und den Datenträger oder kopieren Sie die Datei auf diesen Rechner.</translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation>Wählen Sie eine Datei, die eine Aufnahme enthält.</translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation>Wählen Sie eine Datei, die eine einzelne Aufnahme enthält.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation>Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation>Wählen Sie eine ihrer Seiten.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, oder bitten Sie den Besitzer um Leserechte.</translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation>Farben mit 16 Bit wurden auf 8 verringert.</translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation>Merkmale aller Aufnahmen werden einmal berechnet.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation>Kopieren, importieren oder trainieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation>Eine Kreuzvalidierung verteilt alle Aufnahmen selbst, doch diese kommen mit Aufnahmen für Validierung oder Test. Lassen Sie die Teile weg oder geben Sie Aufnahmen ohne Aufteilung.</translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation>Zufällig verteilt ist die {0} {1} Punkte, nach Patient {2}: In diesen Kennzahlen zeigt sich kein Leck.</translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation>Starten und entpacken Sie sie nicht; lassen Sie sich aus dem Archiv, aus dem die Aufnahme kommt, eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation>Zeichnen Sie sie neu oder verlegen Sie die Aufnahme und ihre Masken.</translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation>Jede Aufnahme wird nach den Schwellenwerten des Laufs beurteilt, der sie getestet hat. Der zu einem Label angegebene ist der Median der Läufe; Kennzahlen an ihm stehen getrennt.</translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation>Jede Gruppe liegt innerhalb eines Teils, daher schaden sie nicht über ihr Gewicht hinaus.</translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation>Jeder Lauf hat ein eigenes Netz. Die AUROC über alle Aufnahmen vergleicht auch Werte verschiedener Netze und liegt daher eher unter der eines einzelnen Netzes.</translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation>Jedes wurde an seinen eigenen Testaufnahmen gemessen; die Intervalle sagen, wie weit man trauen kann.</translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation>Exportieren Sie sie an der Quelle erneut als unkomprimierte DICOM-Aufnahme.</translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation>Exportieren Sie die Aufnahme mit ihren Pixeln.</translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation>Die Aufnahmen sind verschieden groß, von {0} x {1} bis {2} x {3} Pixel. Kleinen fehlen Einzelheiten, die große haben.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation>Aufnahmen von nur {0} haben das Label „{1}“, zu wenige, damit {2} je eine bekommen.</translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation>Aufnahmen von nur {0} haben das Label „{1}“. Ein solches Modell lässt sich ausprobieren, aber keine seiner Kennzahlen bedeutet etwas: Es sollten einige hundert Patienten je Label sein.</translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation>Aufnahmen von „{0}“, begonnen {1}.</translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation>Für {0} von {1} sagt nichts, wem sie gehören. Jede zählt als eigener Patient, sodass zwei Aufnahmen einer Person getrennt werden können. Nennen Sie den Patienten in einer Tabelle oder geben Sie ein Muster für die Dateinamen an.</translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation>Für {0} ist die Treffergenauigkeit kaum besser, als jeder Aufnahme die häufigere Antwort zu geben. Sehen Sie stattdessen auf AUROC, Sensitivität und Spezifität.</translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation>High Bit {0} ist unmöglich; {1} wurde genommen.</translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation>Importiert: An welchen Aufnahmen es trainiert wurde und wie, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation>In {0} Aufnahmen wurden keine Lungen gefunden; dort wurde die Mitte geschwärzt.</translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation>In {0} von Kopien widersprechen sich die Labels, zum Beispiel {1}. Sehen Sie diese Aufnahmen an und berichtigen Sie ihre Labels.</translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation>Es weiß nicht, wie seine Lernaufnahmen aussahen, daher bleiben ungewöhnliche Aufnahmen unbemerkt.</translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation>Es ist nicht sicher, dass Schwarz und Weiß nicht vertauscht sind.</translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation>Sie ist vielleicht gemacht, um zu schaden; öffnen Sie stattdessen den Ordner der Aufnahmen.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation>Sie wurde vielleicht verlegt, umbenannt oder gelöscht; öffnen Sie ihren Ordner erneut.</translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation>Sie wurde vielleicht nicht vollständig kopiert; kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation>Es wurde an Aufnahmen gemessen, an denen sein Schwellenwert gewählt wurde.</translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation>Es wurde an nur {0} Aufnahmen gemessen.</translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation>Es wurde nie gemessen.</translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation>Es wurde nicht gemessen: Niemand hat gesagt, wie oft seine Werte falsch sind.</translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation>Ihr Farbprofil wird nicht angewandt.</translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation>Seine Werte sind als Wahrscheinlichkeiten nicht besser, als jeder Aufnahme dieselbe zu geben. Ordnen Sie mit ihnen Aufnahmen, nehmen Sie sie nicht als Chancen.</translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation>Seine Werte sind nicht kalibriert, also keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation>Die Labels sind ungleich: {0} mit „{1}“, {2} mit „{3}“ ({4}-mal so viele). Sehen Sie auf Sensitivität und Spezifität, nicht nur auf die Treffergenauigkeit.</translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation>Labels lassen sich anzweifeln, wo jedes Aufnahmen von mindestens {0} Patienten hat. Fügen Sie Aufnahmen der selteneren Labels hinzu.</translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation>Ob es eine seitliche Aufnahme ist, wurde nicht an den Pixeln geprüft, und der Kopf der Datei sagt nicht, wie sie entstand. Die Werte gelten nur für Frontalaufnahmen (p.-a. oder a.-p.).</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation>Zeile {0} von „{1}“ lässt sich nicht als Tabelle lesen ({2}). Suchen Sie ein nicht geschlossenes Anführungszeichen oder speichern Sie die Tabelle erneut als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation>Zeile {0} von „{1}“ hat kein Label. Schreiben Sie „No Finding“, wo nichts gefunden wurde, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation>Zeile {0} von „{1}“ nennt „{2}“, das außerhalb von „{3}“ liegt. Berichtigen Sie die Zeile oder geben Sie den Ordner an, der alle Aufnahmen enthält.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation>Zeile {0} von „{1}“ sagt sowohl, dass nichts gefunden wurde, als auch „{2}“. Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation>Zeile {0} von „{1}“ nennt die Aufteilung „{2}“. Schreiben Sie train, val oder test.</translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation>Die Zeilen {0} und {1} von „{2}“ betreffen dieselbe Aufnahme, „{3}“. Schreiben Sie alle Labels einer Aufnahme in eine Zeile, durch „|“ getrennt.</translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better. If that model once learned from these very films, the figures are too good.</source>
        <translation>Gemessen an {0} Aufnahmen von {1} Patienten durch schnelle Köpfe auf Merkmalen des Modells „{2}“, jeder Patient einmal ausgenommen. Ein trainiertes Modell ist meist besser. Hat jenes Modell einst an eben diesen Aufnahmen gelernt, sind die Kennzahlen zu gut.</translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation>Gemessen an {0} {1}-Aufnahmen, {2} davon mit dem Label, am Schwellenwert {3}. In Klammern: 95-%-Intervalle nach Patient.</translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation>Auf einem der Geräte, die gemeinsam trainieren, war der Speicher knapp. Beginnen Sie neu mit kleineren Schritten oder mit einem Gerät, das sie dann selbst halbiert.</translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation>Der Speicher war knapp, daher haben Schritte nun {0} Aufnahmen; {1} davon zählen wie zuvor als ein Schritt.</translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation>Netz, Labels, ihre Reihenfolge und die Vorbereitung der Aufnahmen sind, wie der Benutzer sie angab; eine falsche Angabe gibt falsche Werte ohne jedes Zeichen.</translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation>Keine Aufnahme bekommt einen Wert: {0}. Beginnen Sie neu; geschieht es wieder, wählen Sie ein anderes Modell oder installieren Sie xrayviewer neu.</translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation>Keine Aufnahme sagt, wem sie gehört, daher zählt jede als eigener Patient; mit mehreren Aufnahmen eines Patienten sind die Intervalle zu eng.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation>Keine Aufnahme mit dem Label „{0}“ lässt sich lesen. Fügen Sie welche hinzu oder entfernen Sie das Label.</translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation>Keine Aufnahme mit dem Label „{0}“ konnte für {1} behalten werden, weil ihre Patienten auch andere Labels tragen, die anderswo gebraucht wurden. Eine andere Startzahl hilft vielleicht.</translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation>Es sollen keine Aufnahmen kopiert werden. Markieren Sie erst welche.</translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation>Nach dem Label „{0}“ lässt sich kein Ordner benennen. Benennen Sie das Label um.</translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation>Kein Label hat zehn Patienten mit und zehn ohne, daher können schnelle Köpfe nichts über diese Aufnahmen sagen. Fügen Sie Aufnahmen anderer Patienten hinzu.</translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation>Kein Label unterscheidet einige dieser Aufnahmen von anderen.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation>Kein Modell äußerte sich zu dieser Aufnahme, daher gibt es keine Werte zum Vergleichen.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map of it.</source>
        <translation>Kein Modell hat sich zu dieser Aufnahme geäußert, daher gibt es keine Heatmap von ihr.</translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation>Kein Modell äußerte sich zu dieser Aufnahme, daher gibt es keine Heatmap zu prüfen.</translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation>Kein Modell ist für dieses Alter trainiert ({0}). Es gibt eines für Kinder von 1 bis 5 Jahren und eines für Erwachsene.</translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation>Keine Zeile von „{0}“ erfüllt die Bedingungen. Prüfen Sie ihre Schreibweise.</translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation>Keine der {0} Aufnahmen, die „{1}“ nennt, wurde unter „{2}“ gefunden; die erste ist „{3}“. Legen Sie die Tabelle neben die Aufnahmen oder schreiben Sie volle Pfade hinein.</translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation>Keine dieser Aufnahmen lässt sich lesen, daher ist nichts zu prüfen.</translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation>Keine dieser Aufnahmen lässt sich lesen, daher ist nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation>Über „{0}“ lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Of the models that speak now, “{0}” does best on these films, better than {1}, so it is the one to beat.</source>
        <translation>Von den Modellen, die sich jetzt äußern, schneidet „{0}“ an diesen Aufnahmen am besten ab, besser als {1}; es ist also das zu schlagende.</translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation>Von zwei Aufnahmen, einer mit „{0}“ und einer ohne, gibt es der richtigen in {1} von {2} Fällen den höheren Wert.</translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation>Einer der Prozesse, die gemeinsam trainieren, versagte, vielleicht weil der Speicher knapp war. Alle fertigen Epochen sind aufbewahrt. Setzen Sie fort oder beginnen Sie neu mit kleineren Schritten.</translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation>Nur das erste ihrer {0} Bilder wird gezeigt.</translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation>Öffnen Sie sie in einem Videoprogramm.</translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation>Öffnen Sie es für sich, um die Aufnahmen darin zu sehen.</translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation>Öffnen Sie stattdessen den Ordner der Aufnahmen.</translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation>Öffnen Sie den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation>Öffnen Sie den Ordner, um die Aufnahmen darin zu sehen.</translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation>Teile fehlen: {0} von {1} wurden von keinem dieser Läufe getestet, und die Kennzahlen sagen nichts über sie.</translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation>Patienten hatten Aufnahmen auf beiden Seiten seiner Aufteilung, daher sind seine Kennzahlen zu gut.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation>Patienten haben Aufnahmen auf beiden Seiten der Aufteilung, daher werden die Kennzahlen zu gut.</translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation>Patienten haben Aufnahmen auf beiden Seiten der Aufteilung, das Modell kann sie also wiedererkannt haben: Die Kennzahlen sind zu gut.</translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation>Patienten haben Aufnahmen auf beiden Seiten, daher sind die Kennzahlen zu gut.</translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation>Pixel sind nur schwarz oder weiß.</translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation>Pixel, die keine Zahlen sind, werden wie der niedrigste Wert gezeigt.</translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation>Pixel ohne endlichen Wert werden wie der niedrigste gezeigt.</translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation>Druckfarben (CMYK) wurden ohne ihr Profil umgerechnet.</translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation>Veröffentlichte Kennzahlen kommen von anderen Aufnahmen oder Aufteilungen und sind daher nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation>Legen Sie die Aufnahmen jedes Labels in einen eigenen Ordner, der nach dem Label heißt; mehrere Teile kommen in Ordner „train“, „val“ und „test“ darüber. Oder geben Sie eine Tabelle mit den Spalten „path“ und „label“.</translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation>Schnelle Köpfe erkennen „{0}“ auf ganzen Aufnahmen mit einer AUROC von {1}. Mit geschwärzten Lungen, am Rand oder allein an der Größe ist sie höchstens {2}, was vom Raten nicht zu unterscheiden ist oder nahe daran liegt: Es zeigt sich keine Abkürzung.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation>Nur für die Forschung, nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation>Speichern Sie sie mit einem anderen Programm als PNG und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation>Werte abgelehnter Bilder werden nur gegeben, wo das protokolliert werden kann; „{0}“ lässt sich nicht schreiben ({1}). Sichten Sie ohne sie oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation>Etwas Unerwartetes ging schief ({0}). Die geöffnete Aufnahme ist nicht betroffen; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation>Etwas Unerwartetes ging schief ({0}). Was gespeichert war, ist sicher; setzen Sie die Sichtung fort.</translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation>Testaufnahmen dieser Trainings sind fort oder wurden seither verändert. Legen Sie sie zurück und mitteln Sie erneut.</translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation>Prüfen Sie das Modell an Aufnahmen aus anderer Quelle, bevor Sie ihm trauen.</translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation>Lernraten werden erprobt.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation>Die ImageNet-Gewichte von {0} kamen beschädigt an. Versuchen Sie es später erneut oder geben Sie ihre Datei an.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation>Die ImageNet-Gewichte von {0} konnten nicht geholt werden; dieser Rechner ist vielleicht ohne Netz. Geben Sie ihre Datei an oder trainieren Sie von null.</translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation>Die ImageNet-Gewichte von {0} in „{1}“ sind beschädigt. Löschen Sie diese Datei und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation>Die VOI-Funktion {0} ist nicht bekannt; LINEAR wurde genommen.</translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation>Das Alter ist nicht bekannt. Wählen Sie das Modell für Kinder oder das für Erwachsene.</translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation>Das Archiv ist beschädigt oder gemacht, um zu schaden; lassen Sie sich eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation>Das Archiv ist vielleicht gemacht, um zu schaden; lassen Sie sich eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation>Das Archiv wurde verändert; öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation>Die beste Epoche und der Schwellenwert des neuen Modells wurden an diesen Aufnahmen gewählt, was ihm schmeichelt.</translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation>Die beste Epoche und der Schwellenwert wurden an eben diesen Aufnahmen gewählt; erwarten Sie an neuen weniger. Halten Sie Aufnahmen für einen Test zurück, um es zu wissen.</translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Die Zwischenstände dieses Trainings brauchen {0} GB auf dem Datenträger von „{1}“, auf dem {2} GB frei sind. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The cluster at “{0}” does not answer any more. What was stored is safe; resume the run when the cluster is there again.</source>
        <translation>Der Cluster unter „{0}“ antwortet nicht mehr. Was gespeichert war, ist sicher; setzen Sie den Lauf fort, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation>Die Farben sind voll gespeichert, obwohl der Kopf der Datei 4:2:2 sagt.</translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation>Das komprimierte Bild hat ein anderes Vorzeichen, als der Kopf der Datei sagt; der Kopf galt.</translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation>Die Beschreibung neben den Pixeln ist stellenweise beschädigt.</translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation>Der Datenträger des Speichers der Sichtungen „{0}“ ist voll. Was gespeichert war, ist sicher. Schaffen Sie Platz und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation>Die Evidenzkarte kommt immer aus der letzten Schicht. Wählen Sie ein anderes Verfahren, um die Schicht „{0}“ anzusehen.</translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation>Die Merkmale aller Aufnahmen brauchen {0} GB auf dem Datenträger von „{1}“, auf dem {2} GB frei sind. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation>Die Datei ist beschädigt oder gemacht, um zu schaden; lassen Sie sich eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation>Die Datei ist wahrscheinlich beschädigt; lassen Sie sich eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation>Die Datei ist vielleicht gemacht, um zu schaden; lassen Sie sich eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation>Die Datei der gemerkten Aufnahmen „{0}“ ist nicht benutzbar ({1}). Versuchen Sie es erneut; geschieht es wieder, wählen Sie „Ähnliche Aufnahmen vergessen“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation>Die Datei der gemerkten Aufnahmen „{0}“ wurde von einer neueren Version von xrayviewer geschrieben. Benutzen Sie diese oder wählen Sie „Ähnliche Aufnahmen vergessen“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation>Die Datei speichert Grau als Farbe; es wird als Grau gezeigt.</translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation>Die Aufnahme bekommt keinen Wert: {0}. Versuchen Sie sie einzeln erneut; geschieht es wieder, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation>Die Aufnahme ist allen Aufnahmen, mit denen die Modelle gemacht wurden, zu unähnlich, um einen Wert zu bekommen.</translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation>Die Aufnahme ist den Aufnahmen, mit denen die Modelle gemacht wurden, unähnlich; Werte können falsch sein.</translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation>Die Aufnahme ähnelt den Aufnahmen, mit denen die Modelle gemacht wurden.</translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation>Die Aufnahme scheint nicht aufrecht zu sein, aber wie sie liegt, ist nicht sicher. Drehen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: not all of them say {0}, or all say the same. Add a column “source” or “date” to the table, or folders below those of the labels.</source>
        <translation>Die Aufnahmen lassen sich nicht trennen: Nicht alle nennen {0}, oder alle nennen dasselbe. Fügen Sie der Tabelle eine Spalte „source“ oder „date“ hinzu oder Ordner unter denen der Labels.</translation>
    </message>
    <message>
        <source>The films cannot be set apart: one of the labels would be missing among those to learn from or among those to measure on. Deal them by patient.</source>
        <translation>Die Aufnahmen lassen sich nicht trennen: Eines der Labels würde unter denen zum Lernen oder denen zum Messen fehlen. Verteilen Sie sie nach Patient.</translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation>Die Aufnahmen für den Test konnten nicht geschrieben werden ({0}). Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation>Die Aufnahmen haben gar keine Aufteilung.</translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation>Die Aufnahmen brauchen {0} MB mit etwas Reserve, doch auf dem Datenträger von „{1}“ sind {2} MB frei. Wählen Sie einen anderen oder nehmen Sie weniger Aufnahmen.</translation>
    </message>
    <message>
        <source>The films of {0} lie in different splits, so figures measured on them flatter the model. Keep each group in one split.</source>
        <translation>Die Aufnahmen von {0} liegen in verschiedenen Teilen der Aufteilung, daher schmeicheln daran gemessene Kennzahlen dem Modell. Halten Sie jede Gruppe in einem Teil.</translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation>Die Aufnahmen von {0} wurden zusammengenommen. Wurde das Modell an einigen davon trainiert, sind die Kennzahlen zu gut: Wählen Sie einen Teil (--split test).</translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation>Der erste Decoder versagte; {0} las die Pixel.</translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation>Der Ordner der Modelle „{0}“ konnte nicht gelesen werden ({1}). Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation>Der Ordner der gemerkten Aufnahmen ist nicht benutzbar ({0}). Prüfen Sie seine Rechte und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation>Der Ordner „{0}“ lässt sich nicht auflisten: {1}. Prüfen Sie, ob er noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation>Der Kopf der Datei kündigt kein Bild an; eines wurde genommen.</translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation>Der Kopf der Datei sagt nicht, wie viele Bit benutzt sind; alle wurden genommen.</translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation>Der Kopf der Datei sagt nicht, wie viele Werte ein Pixel hat; {0} wurde genommen.</translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation>Der Kopf der Datei sagt nicht, dass dies eine Röntgenaufnahme ist (Modalität {0}).</translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation>Der Kopf der Datei sagt nicht, ob Pixel ein Vorzeichen haben; keines wurde angenommen.</translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation>Der Kopf der Datei nennt kein Alter, und die Aufnahme allein verrät nicht, ob sie ein Kind oder einen Erwachsenen zeigt. Wählen Sie das Modell für Kinder von 1 bis 5 Jahren oder das für Erwachsene; für andere Altersgruppen wurde keines trainiert.</translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation>Der Kopf der Datei nennt kein Alter. Die Aufnahme sieht aus wie eine von {0}, daher wird dieses Modell vorgeschlagen; wählen Sie das andere, wenn das falsch ist. Alter von 6 bis 17 Jahren lassen sich daran nicht erkennen.</translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation>Der Kopf der Datei nennt keine fotometrische Interpretation; {0} wurde genommen.</translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation>Der Kopf der Datei nennt {0} Fensterzentren und {1} Breiten; die ohne Gegenstück wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation>Der Kopf der Datei nennt eine Röntgenaufnahme ({0}).</translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation>Der Kopf der Datei nennt einen anderen Körperteil ({0}). Werte gelten nur für den Thorax.</translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation>Der Kopf der Datei nennt eine andere Art von Bild (Modalität {0}). Nur Röntgenaufnahmen des Thorax bekommen Werte.</translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation>Der Kopf der Datei nennt den Thorax ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation>Der Kopf der Datei sagt, dass die Projektion frontal ist ({0}).</translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation>Der Kopf der Datei sagt, dass die Projektion nicht frontal ist ({0}). Die Modelle kennen nur Frontalaufnahmen.</translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation>Der Kopf der Datei sagt {0}, aber Presentation LUT Shape {1}; diese galt. Schwarz und Weiß sind vielleicht vertauscht.</translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation>Der Kopf der Datei sagt {0}, doch die Datei ist als {1} geschrieben.</translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation>Der Kopf der Datei sagt {0}, doch die Pixel sind {1}.</translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation>Der Kopf der Datei sagt {0}: Das Modell für {1} spricht.</translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation>Die Eingangsprüfung lehnt {0} von {1} ab: Das Programm gibt ihnen keine Werte, hier zählen sie doch. Die Vorhersagen nennen sie.</translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation>Die mitgelieferte Eingangsprüfung fehlt, daher ist nicht bekannt, ob sie diese Aufnahmen durchließe. Installieren Sie xrayviewer neu, um sie prüfen zu lassen.</translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation>Die Eingangsprüfung „{0}“ gibt Ausgaben, die keine endlichen Zahlen sind. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Die Labels konnten nicht angesehen werden: {0}. Vielleicht war der Speicher knapp. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation>Die Labels {0} unterscheiden sich nur in der Schreibweise. Geben Sie ihnen einen Namen.</translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation>Die Liste der zuletzt geöffneten Aufnahmen konnte nicht gespeichert werden ({0}).</translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation>Die Heatmap des Modells „{0}“ konnte nicht geprüft werden: Einige ihrer Zahlen sind nicht endlich. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation>Die Messungen konnten nicht gespeichert werden ({0}). Sie bleiben, bis das Programm geschlossen wird. Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation>Die Modality-LUT passt nicht zu solchen Pixeln und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation>Das Modell gibt keinen Wert für „{0}“. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation>Das Modell heißt nun „{0}“, aber der Ordner „{1}“ seines alten Namens ließ sich nicht entfernen ({2}). Entfernen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation>Das Modell ist nicht kalibriert: Seine Werte ordnen Aufnahmen, sind aber keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation>Das Modell wurde an Aufnahmen von „{0}“ trainiert, und diese kommen aus einem Ordner oder einer Tabelle dieses Namens. Sind es dieselben, sind die Kennzahlen zu gut: Messen Sie an anderen Aufnahmen.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation>Das Modell „{0}“ lässt sich nicht importieren: Der Prozess, der es versuchte, versagte. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation>Das Modell „{0}“ lässt sich nicht machen: {1}. Geben Sie andere Labels an.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation>Das Modell „{0}“ lässt sich nicht speichern: {1}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation>Das Modell „{0}“ ist nicht verwendbar: {1}. Wählen Sie ein anderes Modell, oder kopieren, importieren oder trainieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation>Das Modell „{0}“ ist nicht verwendbar: {1}. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation>Das Modell „{0}“ ist nicht verwendbar: {1}. Trainieren Sie es erneut, mit niedrigerer Lernrate oder anderen Aufnahmen.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation>Das Modell „{0}“ konnte nicht gelöscht werden ({1}). Schließen Sie andere Programme, die seinen Ordner benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation>Das Modell „{0}“ konnte nicht zurückgelegt werden ({1}).</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation>Das Modell „{0}“ konnte nicht in „{1}“ gespeichert werden ({2}). Schaffen Sie Platz und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation>Das Modell „{0}“ konnte nicht in „{1}“ gespeichert werden ({2}); was vorher da war, ist unverändert. Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation>Das Modell „{0}“ konnte nicht in „{1}“ geschrieben werden ({2}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation>Das Modell „{0}“ findet keine Lungen und kein Herz. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation>Das Modell „{0}“ gibt Merkmale, die keine endlichen Zahlen sind. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation>Das Modell „{0}“ gibt keine Befunde. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation>Das Modell „{0}“ gibt keine Heatmap durch {1}: Einige Werte sind keine endlichen Zahlen. Wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation>Das Modell „{0}“ gibt keine Heatmap: Einige Zahlen sind nicht endlich. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation>Das Modell „{0}“ gibt keine Werte: Einige sind keine endlichen Zahlen. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation>Das Modell „{0}“ gibt keine Werte: {1}. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation>Das Modell „{0}“ gibt Zahlen, die nicht endlich sind. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation>Das Modell „{0}“ hat keinen Arbeitspunkt „{1}“ für „{2}“. Geben Sie eine Zahl von 0 bis 1 an{3}.</translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation>Das Modell „{0}“ ist ein {1}, was nicht zu einem {2} passt. Wählen Sie ein anderes Ausgangsmodell.</translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation>Das Modell „{0}“ ist keine Eingangsprüfung. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation>Das Modell „{0}“ wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation>Das Modell „{0}“ kennt kein „{1}“. Wählen Sie eines von: {2}.</translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation>Das Modell „{0}“ nimmt Aufnahmen von {1} x {2} Pixel; diese haben die Form {3} und den Typ {4}. Bereiten Sie sie für dieses Modell vor.</translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation>Das mitgelieferte Modell „{0}“ fehlt, daher bekommen Aufnahmen keine Befunde. Installieren Sie xrayviewer neu oder legen Sie das Modell in den Ordner der Modelle.</translation>
    </message>
    <message>
        <source>There are only {0} with “{1}”: the sensitivity says little.</source>
        <translation>Es gibt nur {0} mit „{1}“: Die Sensitivität sagt wenig.</translation>
    </message>
    <message>
        <source>There are only {0} without “{1}”: the specificity says little.</source>
        <translation>Es gibt nur {0} ohne „{1}“: Die Spezifität sagt wenig.</translation>
    </message>
    <message>
        <source>There is no film with “{0}”, so sensitivity, AUROC and what rests on them are undefined.</source>
        <translation>Es gibt keine Aufnahme mit „{0}“, daher sind Sensitivität, AUROC und was darauf beruht nicht bestimmt.</translation>
    </message>
    <message>
        <source>There is no film without “{0}”, so specificity, AUROC and what rests on them are undefined.</source>
        <translation>Es gibt keine Aufnahme ohne „{0}“, daher sind Spezifität, AUROC und was darauf beruht nicht bestimmt.</translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films, so it is not known whether their labels can be told without the lungs.</source>
        <translation>In diesen Aufnahmen hat niemand nach Abkürzungen gesucht; ob sich ihre Labels ohne die Lungen erkennen lassen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It does better than chance on {0} of {1}, but these are too few to say how much better.</source>
        <translation>Es ist an {0} von {1} besser als der Zufall, aber das sind zu wenige, um zu sagen, wie viel besser.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film. Write its path, or remove the line.</source>
        <translation>Zeile {0} von „{1}“ nennt keine Aufnahme. Schreiben Sie ihren Pfad hinein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>None of the {0} films that both models would be measured on can be read any more, so they cannot be compared. Put the films back where they were.</source>
        <translation>Keine der {0} Aufnahmen, an denen beide Modelle gemessen würden, lässt sich noch lesen, daher können sie nicht verglichen werden. Legen Sie die Aufnahmen wieder an ihren Ort.</translation>
    </message>
    <message>
        <source>None of the {0} with “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the sensitivity cannot show.</source>
        <translation>Keine der {0} mit „{1}“ wurde falsch beurteilt; bis zu {2} können es dennoch sein, was das Intervall der Sensitivität nicht zeigen kann.</translation>
    </message>
    <message>
        <source>None of the {0} without “{1}” was judged wrongly; up to {2} may be all the same, which the interval of the specificity cannot show.</source>
        <translation>Keine der {0} ohne „{1}“ wurde falsch beurteilt; bis zu {2} können es dennoch sein, was das Intervall der Spezifität nicht zeigen kann.</translation>
    </message>
    <message>
        <source>On {0} of {1} nothing can be said about “{2}”.</source>
        <translation>An {0} von {1} lässt sich über „{2}“ nichts sagen.</translation>
    </message>
    <message>
        <source>On {0} of {1} this cannot be told from chance.</source>
        <translation>An {0} von {1} lässt sich das nicht vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot teach this network: it has {1}. Name a model that was trained by the same recipe on films with the same labels.</source>
        <translation>Das Modell „{0}“ kann dieses Netz nicht lehren: Es hat {1}. Nennen Sie ein Modell, das nach demselben Rezept an Aufnahmen mit denselben Labels trainiert wurde.</translation>
    </message>
    <message>
        <source>The model “{0}” knows none of the labels {1}, so the two cannot be compared.</source>
        <translation>Das Modell „{0}“ kennt keines der Labels {1}, daher lassen sich die beiden nicht vergleichen.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from films of “{1}”, perhaps from those that measure it: the figures may be too good.</source>
        <translation>Das Modell „{0}“, auf dem dieses Training aufbaut, hat an Aufnahmen von „{1}“ gelernt, vielleicht an denen, die es messen: Die Kennzahlen können zu gut sein.</translation>
    </message>
    <message>
        <source>The model “{0}” that this training builds on has learned from {1} of the {2} films that measure the new one: the figures are too good. Build on another model to know better.</source>
        <translation>Das Modell „{0}“, auf dem dieses Training aufbaut, hat an {1} der {2} Aufnahmen gelernt, die das neue messen: Die Kennzahlen sind zu gut. Bauen Sie auf einem anderen Modell auf, um es besser zu wissen.</translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that were kept aside for it. Open a folder of labelled films in the first step, then ask again: both models will be measured on those.</source>
        <translation>Das Modell „{0}“ wurde nicht hier trainiert, daher gibt es keine Aufnahmen, die für es zurückgehalten wurden. Öffnen Sie im ersten Schritt einen Ordner mit Aufnahmen und Labels und fragen Sie noch einmal: Beide Modelle werden daran gemessen.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation>Das Modell „{0}“ wurde inzwischen ersetzt. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation>Das Modell „{0}“ wurde seit der Auswertung der Aufnahme ersetzt. Öffnen Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation>Das Modell „{0}“ wurde ersetzt, während Aufnahmen damit gesichtet wurden. Was gespeichert war, ist in Ordnung; setzen Sie den Lauf mit dem neuen fort.</translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation>Das Modell „{0}“ wurde ersetzt, während es gemessen wurde. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation>Die Modelle konnten nicht verglichen werden: {0}. Vielleicht war der Speicher knapp. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation>Das Netz gab für {0} von {1} Aufnahmen keine endliche Zahl, daher lassen sich seine Wahrscheinlichkeiten nicht kalibrieren. Trainieren Sie erneut mit niedrigerer Lernrate.</translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation>Das Netz hat keine Schicht „{0}“, die eine Heatmap gibt. Wählen Sie eine von diesen oder eine darin: {1}.</translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation>Das Netz des Modells „{0}“ versagt bei einer Aufnahme. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation>Das Netz „{0}“ braucht Aufnahmen mit 3 Kanälen.</translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation>Das Netz „{0}“ nimmt Aufnahmen von {1} bis {2} Pixel, nicht von {3}. Wählen Sie eine Größe dazwischen.</translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation>Das neue Modell hat an anderen Aufnahmen dieser Patienten gelernt, was ihm schmeichelt.</translation>
    </message>
    <message>
        <source>The new model was not trained here, so both were measured on {0} films of “{1}” from the first step. A model that has learned from them is flattered.</source>
        <translation>Das neue Modell wurde nicht hier trainiert, daher wurden beide an {0} Aufnahmen von „{1}“ aus dem ersten Schritt gemessen. Einem Modell, das an ihnen gelernt hat, schmeichelt das.</translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation>Die Notiz zu „{0}“ konnte nicht aufbewahrt werden ({1}). Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation>Das Bild wurde als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation>Die Pixel sind nicht komprimiert, obwohl der Kopf der Datei {0} sagt.</translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>Das Diagramm „{0}“ konnte nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation>Die vorbereiteten Aufnahmen konnten nicht in „{0}“ geschrieben werden ({1}). Schaffen Sie Platz und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation>Das Programm würde {0} vor der Bewertung drehen oder invertieren. Hier wurden sie bewertet, wie sie sind.</translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation>Die Probe fand keine Lernrate, bei der der Verlust fällt. Beginnen Sie neu mit einer eigenen Rate.</translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation>Das Rezept kann diese Einstellung nicht haben: {0}.</translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation>Das Rezept „{0}“ passt ein Modell an. Wählen Sie das, von dem ausgegangen wird.</translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation>Das Rezept „{0}“ konnte auf diesem Rechner nicht erprobt werden ({1}). Vielleicht ist der Speicher knapp.</translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation>Der Kopf des Rezepts ({0}) passt nicht zu diesen Labels, daher bekommt das Netz einen anderen ({1}).</translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation>Die Aufzeichnung konnte nicht in „{0}“ geschrieben werden ({1}). Das Training selbst ist fertig und aufbewahrt. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation>Die Aufzeichnung des Trainings „{0}“ in „{1}“ ist unvollständig oder wurde verändert. Trainieren Sie erneut, um eine neue zu machen.</translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation>Die gemerkten Aufnahmen ließen sich nicht entfernen ({0}). Schließen Sie andere Fenster von xrayviewer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation>Der Bericht konnte nicht in „{0}“ geschrieben werden ({1}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation>Steigung oder Achsenabschnitt der Umrechnung ist ungültig; die gespeicherten Werte werden gezeigt.</translation>
    </message>
    <message>
        <source>The same was not trained with these films dealt otherwise, so it is not known how much of the figures comes from how they were dealt.</source>
        <translation>Dasselbe wurde nicht mit anders verteilten Aufnahmen trainiert; wie viel der Kennzahlen von der Verteilung kommt, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation>Die Sichtung mit der Nummer {0} hat keine Zeile {1} mehr. Sie wurde vielleicht gelöscht; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation>Die Sichtung mit der Nummer {0} läuft in einem anderen Fenster oder Programm. Halten Sie sie dort zuerst an.</translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation>Die Sichtung mit der Nummer {0} läuft. Halten Sie sie an, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation>Die Suche nach Aufnahmen brach ab: {0}. Die bisher gefundenen sind gesichtet; setzen Sie den Lauf fort, um die anderen zu finden.</translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation>Die Startzahl {0} ist negativ. Geben Sie eine ganze Zahl ab 0 an.</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({0}); alle stehen auf ihren Vorgaben. Prüfen Sie die Rechte ihres Ordners und starten Sie neu.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation>Die Einstellungen konnten nicht in „{0}“ gespeichert werden ({1}). Sie gelten, bis das Programm geschlossen wird. Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation>Die Einstellungsdatei ist beschädigt; alle Einstellungen stehen auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation>Die Einstellungsdatei war beschädigt und liegt nun als „{0}“ bereit; die Einstellungen stehen auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation>Der Speicher der Sichtungen „{0}“ ist nicht benutzbar: Das System meldet „{1}“. Prüfen Sie den Datenträger und die Rechte seines Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>Der Speicher der Sichtungen „{0}“ enthält Werte, die nichts bedeuten. Er blieb, wie er war: Legen Sie eine Kopie an seine Stelle oder verlegen Sie ihn, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation>Der Speicher der Sichtungen „{0}“ ist beschädigt. Er blieb, wie er war: Legen Sie eine Kopie an seine Stelle oder verlegen Sie ihn, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation>Der Speicher der Sichtungen „{0}“ wird von einem anderen Programm gehalten. Schließen Sie es oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation>Der Speicher der Sichtungen „{0}“ wurde von einer neueren Version von xrayviewer geschrieben. Er blieb, wie er war; benutzen Sie diese Version oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation>Der Speicher der Sichtungen „{0}“ läge auf einem Netzlaufwerk, wo mehrere Programme ihn beschädigen können und eine verlorene Verbindung Ergebnisse kosten kann. Wählen Sie einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation>Das Training braucht {0} GB auf dem Datenträger von „{1}“, auf dem {2} GB frei sind. Schaffen Sie Platz und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation>Der Prozess des Trainings versagte: {0}. Vielleicht war der Speicher knapp. Alle fertigen Epochen sind aufbewahrt, sodass das Training weitergehen kann.</translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation>Das Training hielt an, weil der Datenträger von „{0}“ nicht beschrieben werden konnte ({1}). Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation>Das Training hielt in Epoche {0} an: {1} ist keine endliche Zahl mehr. Beginnen Sie neu mit niedrigerer Lernrate; hilft das nicht, suchen Sie mit der Datenprüfung nach einförmig grauen Aufnahmen.</translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation>Das Training „{0}“ (Rezept „{1}“) gibt keine Befunde, daher gibt es keine Werte von Labels zusammenzulegen. Nennen Sie nur Trainings von Befunden.</translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation>Das Training „{0}“ gibt keine Befunde. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation>Das Training „{0}“ geht weiter, wie es begann: Rezept „{1}“, Aufnahmen von „{2}“.</translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation>Das Training „{0}“ hat noch keine Epoche beendet, es gibt also nichts zu behalten. Setzen Sie es fort oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation>Das Training „{0}“ arbeitet schon.</translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation>Das Training „{0}“ ist zweimal genannt. Nennen Sie jedes einmal.</translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation>Das Training „{0}“ läuft schon. Warten Sie, bis es zu Ende ist, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation>Das Training „{0}“ hielt keine Aufnahmen für einen Test zurück, ist also kein Teil einer Kreuzvalidierung. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation>Das Training „{0}“ machte ein Modell, das keine Befunde gibt. Seine Kennzahlen stehen in seiner Karte, in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation>Die wartenden Trainings konnten nicht für den nächsten Start aufbewahrt werden ({0}). Sie gehen weiter, solange das Programm offen ist. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The workers of the cluster may not start processes of their own, which films are read in. Start them with “dask worker ADDRESS --no-nanny”, or with DASK_DISTRIBUTED__WORKER__DAEMON=False.</source>
        <translation>Die Worker des Clusters dürfen keine eigenen Prozesse starten, in denen Aufnahmen gelesen werden. Starten Sie sie mit „dask worker ADDRESS --no-nanny“ oder mit DASK_DISTRIBUTED__WORKER__DAEMON=False.</translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation>Das Gerät {0} versagte ({1}), daher rechnet die CPU. Wählen Sie das Gerät erneut oder bleiben Sie bei der CPU, wenn es wieder versagt.</translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation>Das Gerät {0} hat nicht genug freien Speicher für die Modelle, daher rechnet die CPU. Schließen Sie andere Programme, die es benutzen, und wählen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation>Die {0} Aufnahmen, die die Bedingungen erfüllen, haben kein Label oder mehrere, und ein Ordner kann nur eines haben. Verlangen Sie einzelne Labels.</translation>
    </message>
    <message>
        <source>The {0} model has learned from films of “{1}”, perhaps from these, which flatters it.</source>
        <translation>Das Modell ({0}) hat an Aufnahmen von „{1}“ gelernt, vielleicht an diesen, was ihm schmeichelt.</translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation>Es gibt keine Aufnahmen zum Trainieren. Nennen Sie einen Ordner „train“ oder schreiben Sie „train“ in die Spalte der Aufteilung.</translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation>In {0} sind keine Aufnahmen. Nennen Sie andere Dateien oder Ordner.</translation>
    </message>
    <message>
        <source>There are too few patients to look for shortcuts to “{0}”.</source>
        <translation>Es gibt zu wenige Patienten, um nach Abkürzungen zu „{0}“ zu suchen.</translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation>Es sind zu wenige Patienten, um zu sagen, was mehr davon brächten.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation>Es gibt schon ein Modell „{0}“. Wählen Sie einen anderen Namen oder entfernen Sie zuerst den Ordner „{1}“.</translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation>Es gibt ein unfertiges Training namens „{0}“. Setzen Sie es fort, beginnen Sie es neu oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation>Inzwischen gibt es ein anderes Modell „{0}“. Benennen Sie dieses zuerst um und machen Sie dann erneut rückgängig.</translation>
    </message>
    <message>
        <source>There is no Dask cluster at “{0}”. Start its scheduler, or check the address, which looks like tcp://machine:8786.</source>
        <translation>Unter „{0}“ ist kein Dask-Cluster. Starten Sie seinen Scheduler oder prüfen Sie die Adresse, die wie tcp://rechner:8786 aussieht.</translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation>Es gibt keine Datei „{0}“. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation>Es gibt kein fertiges Training „{0}“. Fertig sind: {1}.</translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation>Es gibt keinen Ordner „{0}“, aus dem Aufnahmen von „{1}“ zu nehmen wären.</translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation>Ein eigenes Modell „{0}“ gibt es nicht mehr. Sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation>Es gibt kein Modell „{0}“. Geben Sie den Pfad eines Modellordners an oder eines von diesen: {1}.</translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation>Es gibt kein Netz namens „{0}“. Bekannt sind {1}.</translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation>Einen Teil {0} von {1} gibt es nicht. Eine Kreuzvalidierung braucht mindestens zwei Teile, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation>Es gibt keine Sichtung mit der Nummer {0}. Sie wurde vielleicht gelöscht; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation>Es gibt kein unfertiges Training namens „{0}“, daher beginnt es von vorn.</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation>Der Speicher reicht nicht, um dieses Netz zu trainieren, auch nicht mit einer Aufnahme auf einmal. Schließen Sie andere Programme, wählen Sie ein Rezept mit kleineren Aufnahmen oder nehmen Sie die CPU.</translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation>In „{1}“ gibt es schon „{0}“. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>These films are not parted by view, sex, age or origin: nothing is known of that, or all are the same.</source>
        <translation>Diese Aufnahmen lassen sich nicht nach Projektion, Geschlecht, Alter oder Herkunft trennen: Darüber ist nichts bekannt, oder alle sind gleich.</translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation>Diese Trainings sahen verschiedene Aufnahmen.</translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation>Dieser Rechner hat kein Gerät {0}, das torch {1} benutzen kann. Wählen Sie ein anderes (hier: {2}) oder auto.</translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation>Dies sieht nicht nach einer ganzen Frontalaufnahme des Thorax aus, daher bekommt es keinen Wert.</translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation>Dies sieht weniger nach einer Frontalaufnahme des Thorax aus als fast alle Thoraxaufnahmen.</translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation>Dies sieht nach einer Frontalaufnahme des Thorax aus.</translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation>Dies sieht wenig nach einer Frontalaufnahme des Thorax aus, und andere Zeichen sprechen auch dagegen, daher bekommt es keinen Wert.</translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation>Dieses Netz hat Batch-Normalisierung, die nicht mit einer Aufnahme auf einmal trainiert werden kann. Nehmen Sie Schritte von mindestens zwei Aufnahmen.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation>Diese Version von xrayviewer kommt ohne Modelle für Befunde, daher bekommen Aufnahmen keine. Wählen Sie ein eigenes Modell.</translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation>Diese Version von xrayviewer kommt ohne Modelle für Befunde, deren Merkmale hier gebraucht werden. Wählen Sie ein eigenes Modell.</translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation>Diese Version von xrayviewer hat kein Modell für {0}, daher wird über diese Aufnahme nichts gesagt.</translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation>Zu wenige Patienten für Kennzahlen: {0}.</translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation>Training, Validierung und Test bekommen {0}, {1} und {2} der Aufnahmen. Diese dürfen nicht negativ sein und müssen zusammen 1 ergeben, mit einigen Aufnahmen zum Trainieren.</translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation>Durchsichtige Teile werden auf Schwarz gezeigt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation>Versuchen Sie es erneut; geschieht es wieder, ist die Datei beschädigt, lassen Sie sich also eine neue Kopie geben.</translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation>Aufgerichtet, wie Kamera oder Scanner es vermerkt haben (EXIF-Ausrichtung).</translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation>Entpacken Sie es und öffnen Sie stattdessen den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation>Entpacken Sie das Archiv und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation>Entpacken Sie das Archiv mit seinem Passwort und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation>Entpacken Sie das äußere Archiv und öffnen Sie das innere.</translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation>Was früher von Hand an „{0}“ geändert wurde, lässt sich nicht mehr lesen. Es liegt als „{1}“ bereit, und die Aufnahmen werden genommen, wie sie kommen.</translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation>Wenn die Aufteilung gemacht wird, bleibt jede Gruppe zusammen.</translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation>Ob die Aufnahme gespiegelt ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation>Ganze Zahlen mit 32 Bit werden auf 24 gültige Bit gehalten.</translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation>Sie haben das Modell für {0} gewählt.</translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation>Sie haben das Modell „{0}“ gewählt.</translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation>Ihre Änderung der Labels von „{0}“ gilt, konnte aber nicht für später aufbewahrt werden ({1}). Schaffen Sie Platz und ändern Sie wieder etwas.</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>children of 1 to 5 years</source>
        <translation>Kinder von 1 bis 5 Jahren</translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation>{0} Fügen Sie Aufnahmen anderer Patienten hinzu oder machen Sie weniger Teile.</translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation>{0} Herz, Schultern, Katheter und was auf eine Aufnahme geschrieben ist, sieht man auch ohne die Lungen. Prüfen Sie das Modell an Aufnahmen aus anderer Quelle, bevor Sie ihm trauen.</translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation>{0} Der Kopf der Datei sagt {1}, wofür es nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation>{0} Bis dahin rechnet die CPU.</translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation>{0} Bytes hinter den Pixeln wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation>{0} lässt sich nicht berechnen: Die Validierungsaufnahmen haben nur ein Label. Fügen Sie Aufnahmen der anderen hinzu oder lassen Sie xrayviewer aufteilen.</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation>{0} Geräte sind verlangt, aber dieser Rechner hat {1}, die torch benutzen kann ({2}). Verlangen Sie weniger oder eine andere Art von Gerät.</translation>
    </message>
    <message>
        <source>{0} film</source>
        <translation>{0} Aufnahme</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation>{0} bedeutet nicht definiert: keine Aufnahme zum Zählen; aus den Mitteln ausgelassen.</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} Monat</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} Monate</translation>
    </message>
    <message>
        <source>{0} networks “{1}” cannot be joined. Join two to nine of these: {2}.</source>
        <translation>{0} Netze „{1}“ lassen sich nicht verbinden. Verbinden Sie zwei bis neun von diesen: {2}.</translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation>{0} der Aufnahmen lassen sich nicht mehr lesen und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation>{0} von {1} sind in Farbe gespeichert; nur ihre Helligkeit wird benutzt. Achten Sie auf Bildschirmfotos mit Zeichnungen oder Text.</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation>{0} von {1} lassen sich nicht lesen und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation>{0} von {1} Zeilen von „{2}“ nennen keine Aufteilung, die erste ist Zeile {3}. Füllen Sie die Spalte aus oder entfernen Sie sie, damit aufgeteilt wird.</translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation>Für {0} von „{1}/{2}“ gibt es ({3}) keine Maske in „{4}/{5}“, zum Beispiel „{6}“. Fügen Sie die Masken hinzu oder verlegen Sie diese Aufnahmen.</translation>
    </message>
    <message>
        <source>{0} patient</source>
        <translation>{0} Patient</translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation>{0} Patienten</translation>
    </message>
    <message>
        <source>{0} rows of “{1}” meet the conditions, but none of their films is in “{2}”; the first is “{3}”. Give the folder that holds them.</source>
        <translation>{0} Zeilen von „{1}“ erfüllen die Bedingungen, aber keine ihrer Aufnahmen liegt in „{2}“; die erste ist „{3}“. Geben Sie den Ordner an, der sie enthält.</translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation>{0} unbekannte oder ungültige Einstellungen in „{1}“ wurden übergangen.</translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation>{0} mit {1} liegen in mehr als einem Teil, zum Beispiel {2}. Das Modell erkennt vielleicht den Patienten, daher werden seine Kennzahlen zu gut aussehen. Legen Sie alle Aufnahmen eines Patienten in einen Teil. (Werden Patienten in jedem Teil neu gezählt, ist das kein Fehler: Geben Sie ein Muster für den Patienten an, das den Teil einschließt.)</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} Jahr</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation>{0}, ein Gewinn von {1} ({2} bis {3}).</translation>
    </message>
    <message>
        <source>{0}, but the intervals overlap, so this may be chance.</source>
        <translation>{0}, aber die Intervalle überlappen, es kann also Zufall sein.</translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation>{0}, doch das kann ebenso gut kein Gewinn sein: Diese Aufnahmen können es nicht sagen.</translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation>{0}. Wählen Sie einen anderen Ordner oder eine andere Tabelle.</translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation>{0}: gemessen an den Validierungsaufnahmen, an denen die beste Epoche und der Schwellenwert gewählt wurden.</translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation>{0}: Mehr Aufnahmen dieser Art würden kaum helfen.</translation>
    </message>
    <message>
        <source>{0}: nothing is lost there in these figures.</source>
        <translation>{0}: In diesen Kennzahlen geht dort nichts verloren.</translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation>{0}: Patienten haben Aufnahmen auf beiden Seiten der Aufteilung, daher sind diese Kennzahlen zu gut.</translation>
    </message>
    <message>
        <source>{0}: {1} points are lost there, so expect that elsewhere too.</source>
        <translation>{0}: Dort gehen {1} Punkte verloren; erwarten Sie das auch anderswo.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation>„{0}“ und „{1}“ hielten beide {2} zurück. Jede Aufnahme darf nur von einem Training zurückgehalten werden.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation>„{0}“ und „{1}“ in „{2}“ unterscheiden sich nur in der Endung, daher ist nicht klar, welche gemeint ist. Verlegen Sie eine.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation>„{0}“ und „{1}“ hielten andere Aufnahmen für den Test zurück, daher würde ihr Mittel an Aufnahmen gemessen, an denen es gelernt hat. Halten Sie für alle dieselben zurück.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation>„{0}“ und „{1}“ testeten dieselben Aufnahmen, {2}, sind also keine Teile einer Kreuzvalidierung. Legen Sie Läufe mit je einem anderen Teil zusammen.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation>„{0}“ und „{1}“ bekamen andere Aufnahmen oder Labels. Mitteln Sie Trainings mit denselben Aufnahmen.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation>„{0}“ und „{1}“ würden beide zu „{2}“. Benennen Sie eines um oder geben Sie seinem Label einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation>„{0}“ lässt sich nicht importieren: Der Prozess, der es las, versagte. Exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation>„{0}“ lässt sich nicht importieren: {1}. Prüfen Sie Netz, Labels und Größe oder speichern Sie das State-Dict als safetensors und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation>„{0}“ lässt sich nicht importieren: {1}. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation>„{0}“ lässt sich nicht importieren: {1}. Speichern Sie sein State-Dict als safetensors und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation>„{0}“ lässt sich nicht machen: {1}. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation>„{0}“ lässt sich nicht lesen ({1}), daher ist nichts über die Aufnahmen bekannt, um die es geht.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>„{0}“ lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation>„{0}“ lässt sich nicht als safetensors-Datei von Gewichten lesen. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>„{0}“ kann nicht der Name eines Modells sein. Nehmen Sie bis zu 64 Buchstaben von A bis Z, Ziffern, Punkte, Bindestriche und Unterstriche und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation>„{0}“ kann nicht der Name eines Trainings sein. Nehmen Sie Buchstaben von A bis Z, Ziffern, Punkte, Bindestriche und Unterstriche und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation>„{0}“ ließ sich nicht als PNG kodieren.</translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation>„{0}“ konnte nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation>„{0}“ enthält nicht die Gewichte von {1} aus torchvision: Namen oder Formen weichen ab. Geben Sie die Datei dieses Netzes an.</translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation>„{0}“ sagt nicht, was zu schreiben ist. Der Name soll auf {1}, {2} oder {3} enden.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation>„{0}“ gibt es schon. Wählen Sie einen freien Namen.</translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation>„{0}“ bekommt keinen Wert: {1}. Versuchen Sie diese Aufnahme einzeln; geschieht es wieder, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation>„{0}“ hat sich seit der Sichtung geändert oder ist fort. Sichten Sie es erneut oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation>„{0}“ hat keine Spalte für {1}. Nennen Sie eine „{2}“. Die Spalten sind {3}.</translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation>„{0}“ hat keine Spalte „{1}“. Die Spalten sind {2}.</translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation>„{0}“ hat keine Zeilen unter der Kopfzeile.</translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation>„{0}“ hat {1} Gruppen in Klammern; genau eine ist nötig, um das, was den Patienten nennt, zum Beispiel (person[0-9]+)_.</translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation>„{0}“ enthält Aufnahmen mit Masken von Lungen und Herz, aus denen das Rezept „{1}“ nichts lernt. Wählen Sie eines, das es tut.</translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation>„{0}“ enthält {1}. Wählen Sie ein Archiv eines Modellordners, wie es exportiert wurde.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation>„{0}“ ist eine Datenbank eines anderen Programms. Sie blieb, wie sie war; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation>„{0}“ ist kein ganzes Modell: Es hat kein {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation>„{0}“ ist keine Tabelle in Unicode-Text. Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation>„{0}“ ist keine Tabelle. Wählen Sie eine Datei mit der Endung .csv.</translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation>„{0}“ ist kein gültiger regulärer Ausdruck ({1}). Schreiben Sie zum Beispiel (person[0-9]+) für Namen wie person12_3.png.</translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation>„{0}“ ist nicht, wie das Training es schrieb: {1}. Legen Sie die Datei zurück, wie sie war, oder trainieren Sie erneut.</translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation>„{0}“ wird mit einer AUROC von {1} erkannt; ganze Aufnahmen geben {2}.</translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation>„{0}“ liegt im Archiv „{1}“. Entpacken Sie das Archiv und sichten Sie den Ordner oder lassen Sie diese Aufnahme weg.</translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation>„{0}“ liegt außerhalb des neuen Ordners.</translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>„{0}“ des Trainings in „{1}“ fehlt oder ist beschädigt, daher kann das Training nicht weitergehen. Beginnen Sie es neu.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation>„{0}“ des Trainings „{1}“ lässt sich nicht mehr lesen, daher kann das Training nicht weitergehen. Beginnen Sie es neu.</translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation>„{0}“ des Trainings „{1}“ fehlt oder ist beschädigt, daher kann das Training nicht weitergehen. Beginnen Sie es neu.</translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation>„{0}“ sagt sowohl „{1}“ als auch „{2}“ über „{3}“. Berichtigen Sie die Tabelle oder verlangen Sie eines davon.</translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation>„{0}“ hätte mehr als {1} Zeilen, was keine Arbeitsmappe fassen kann. Exportieren Sie weniger Zeilen oder wählen Sie CSV.</translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation>„{0}“ {1}. Wählen Sie einen Ordner mit Labels oder eine CSV-Datei.</translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation>Nach ähnlichen Aufnahmen konnte nicht gesucht werden ({0}). Die Aufnahme ist nicht betroffen.</translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation>{0} Aufnahmen wurden vergessen.</translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation>„{0}“ ist nicht mehr, wo es bei der Auswertung war. Sichten Sie seinen Ordner erneut, um es unter den ähnlichen Aufnahmen zu finden.</translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation>mit Label {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
</context>
<context>
    <name>tag_lines</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A heat map shows where a score came from. It is not the outline of a lesion, and a film without findings is not a normal film.</source>
        <translation>Eine Heatmap zeigt, woher ein Wert kam. Sie ist nicht der Umriss einer Läsion, und eine Aufnahme ohne Befunde ist keine normale Aufnahme.</translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation>Jedes Modell wurde aus bestimmten Aufnahmen bestimmter Patienten gemacht, die seine Karte nennt. Bei anderen Patienten und Geräten kann es schlechter sein, ohne dass man es sieht.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation>Es dient der Forschung, der Lehre und der Untersuchung solcher Modelle. Benutzen Sie es nicht zur Diagnose, für Entscheidungen über Patienten oder anstelle der Befundung durch Radiologen.</translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation>Nur für die Forschung, nicht zur Diagnose</translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation>Die Werte, Heatmaps und Messungen dieses Programms kommen von Modellen, die falsch liegen können, auch wo sie sicher scheinen. Es ist kein Medizinprodukt, und keine Behörde hat es geprüft.</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation>Wählen Sie zuerst Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation>Wählen Sie das Modell, von dem ausgegangen wird.</translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation>Geben Sie dem Modell einen Namen aus Buchstaben von A bis Z, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Looking for shortcuts</source>
        <translation>Suche nach Abkürzungen</translation>
    </message>
    <message>
        <source>Measuring how long recipes take</source>
        <translation>Messung, wie lange Rezepte dauern</translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation>Sagen Sie, woher die ImageNet-Gewichte kommen: aus einer Datei, aus dem Internet, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation>Etwas Unerwartetes ging schief ({0}). Alle fertigen Epochen sind aufbewahrt; setzen Sie fort, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation>Beim Verändern der Aufnahmen ging etwas Unerwartetes schief ({0}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation>Beim Ansehen der Aufnahmen ging etwas Unerwartetes schief ({0}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the recipe was tried ({0}). Try again.</source>
        <translation>Beim Erproben des Rezepts ging etwas Unerwartetes schief ({0}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the heat maps ({0}). Choose the films again.</source>
        <translation>Bei den Heatmaps ging etwas Unerwartetes schief ({0}). Wählen Sie die Aufnahmen noch einmal.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation>Bei diesem Vergleich ging etwas Unerwartetes schief ({0}). Wählen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation>Bei diesem Ergebnis ging etwas Unerwartetes schief ({0}). Wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation>Stufe {0}, Epoche {1}: {2}</translation>
    </message>
    <message>
        <source>Testing learning rates</source>
        <translation>Lernraten werden geprüft</translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation>Der Bericht wurde in „{0}“ geschrieben.</translation>
    </message>
    <message>
        <source>The trainer is being started. It takes some seconds.</source>
        <translation>Der Trainer wird gestartet. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation>Das Training geht ab seiner letzten fertigen Epoche weiter.</translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation>Das Training ist fertig. Sein Modell ist unter Ihren Modellen.</translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation>Das Training pausiert. Alle fertigen Epochen bleiben, auch wenn Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>Das Training wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation>Das Training wurde angehalten. Seine bisher beste Epoche wird zum Modell.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation>Ein Modell oder Training dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation>Dieses Training wurde früher verlangt und hat nicht begonnen. Es kann gestartet werden.</translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation>Dieses Training wurde nicht beendet. Es kann weitergehen.</translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation>{0} Aufnahmen gelesen, {1} ausgelassen.</translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation>, {0} ausgelassen</translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation>Alle werden auf die Größe des Netzes gebracht.</translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation>Alle werden benutzt, Kopien auf einer Seite.</translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation>Alle Aufnahmen eines Patienten bleiben auf einer Seite.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation>Jede dieser Aufnahmen zählt als eigener Patient.</translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation>Für diese Aufnahmen werden Kennzahlen dieses Labels fehlen.</translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation>Die Aufnahmen sind zufällig verteilt, daher wird das Ergebnis zu gut aussehen.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation>Einige Patienten sind auf beiden Seiten, daher wird das Ergebnis zu gut aussehen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation>Beim Lesen der Aufnahmen ging etwas Unerwartetes schief ({0}). Wählen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation>Das Rezept gewichtet die Labels oder überlässt es dem Schwellenwert.</translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation>Die Aufteilung der Ordner bleibt, und das Ergebnis wird als zu gut gekennzeichnet.</translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation>Das Training kann nicht beginnen</translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation>Das Training beginnt erst, wenn dies geändert ist.</translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation>Das Training geht weiter, und das Ergebnis wird als Versuch gekennzeichnet.</translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation>Das Training geht weiter. Vergleichen Sie das Ergebnis mit Aufnahmen, bei denen es diesen Unterschied nicht gibt.</translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation>Sie werden benutzt, wie sie sind, und das Modell lernt Widersprüche.</translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation>Sie werden in Grau benutzt.</translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation>Was Sie früher von Hand an diesen Aufnahmen geändert haben, gilt wieder: {0} mit anderem Label, {1} ausgelassen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>What you changed by hand could not be kept ({0}). It is in force until the program is closed.</source>
        <translation>Was Sie von Hand geändert haben, konnte nicht gespeichert werden ({0}). Es gilt, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation>{0} Aufnahmen von {1} Patienten</translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation>{0} Aufnahmen zum Lernen</translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation>{0} für den Test zurückgehalten</translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation>{0} zur Wahl der besten Epoche</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Begins…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Waits until “{0}” has ended. Pause or stop that to go on at once.</source>
        <translation>Wartet, bis „{0}“ zu Ende ist. Halten Sie das an oder beenden Sie es, um gleich weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation>Bei den neuen Werten ging etwas Unerwartetes schief ({0}). Die Aufnahme ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation>Die neuen Werte konnten nicht berechnet werden, weil der Prozess der Modelle endete. Die Aufnahme ist nicht betroffen. Malen Sie erneut; der Prozess wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation>Mit dem Grau ringsum füllen</translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation>Von der anderen Seite spiegeln</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>much higher</source>
        <translation>viel höher</translation>
    </message>
    <message>
        <source>much lower</source>
        <translation>viel niedriger</translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation>etwas höher</translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation>etwas niedriger</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation>{0}, dann {1}; {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation>{0}: vorher {1}, jetzt {2}, {3}</translation>
    </message>
</context>
<context>
    <name>window_names</name>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
</context>
</TS>
