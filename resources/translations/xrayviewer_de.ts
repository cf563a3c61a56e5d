<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About xrayviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films stay on this computer. The program does not use the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The licences of the libraries it is built on come with it, in THIRD_PARTY_LICENCES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis. The program is not a medical device; do not base decisions about patients on what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, Qt {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalysisStateView</name>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model speaks about this film until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the models; the first film takes a few seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the film and its models…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardOutline</name>
    <message>
        <source>Bank card, 85.6 mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right arrow keys change its width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Scores before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandToolbar</name>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films with another result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much of a figure comes from patients on both sides of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the same with films dealt at ra&amp;ndom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Acc {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laterality {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourtPicture</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourtView</name>
    <message>
        <source>&amp;Back to the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the label to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the label, next film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this film out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0  I cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this film show “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every film with a doubtful label has been voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads that have not seen this film give its label {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some films that nobody doubts are among those you are asked about. Label and score are shown once you have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this film show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agree with the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have voted on {0} films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more films have a label that is likely wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met an error the last time it ran. The report below holds versions and places in the program&apos;s code, and nothing of films or patients. It was sent nowhere; if you want the error looked into, copy it for whoever supports you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>&amp;Doubtful labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder with one folder of films for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop labelled films here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of labelled films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “normal” and “pneumonia”. A folder with train, val and test works too, and so does a CSV table with the columns path and label (and patient, split).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts and more films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the films whose label is most likely wrong, for a second vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some films with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of labelled films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films that this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films whose label you wanted to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceNoticeView</name>
    <message>
        <source>Device that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the device again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>epoch {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochTableModel</name>
    <message>
        <source>AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePainter</name>
    <message>
        <source>0 to {0} log-odds, same for all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to {0} log-odds, this finding&apos;s own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT CHECK REFUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO RELIABLE LOCATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map failed its checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the score came from,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the outline of a lesion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Also study dates and notes. What is burnt into a picture stays either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy films in sight to train on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy films to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, how the scores are distributed, and a page for each positive film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a new folder, all with one label that you give; they keep their pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the {0} films in sight, such as “normal”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder for the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names of files and patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmBadges</name>
    <message>
        <source>! 1 REMARK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! {0} REMARKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller stand-in; the full film is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white are exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLOUR IMAGE: NOT A RADIOGRAPH?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression has changed the pixels of this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EARLIER FILM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENHANCED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLIPPED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered on screen only: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INVERTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOSSY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW 1/{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it were painted over to see other scores. Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED, SCORES SHOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiographs have grey levels only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT BURNED IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it shows no patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film chosen last cannot be shown; this is an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input check refused this picture. Its scores are shown all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels themselves may name the patient; that cannot be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned clockwise from how the file holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IF: CHANGED PICTURE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films by patient, study and series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the threshold of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, patient, reason, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odds × {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>Borderline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsListView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsRows</name>
    <message>
        <source>%Ln negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and their figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateChecksView</name>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: 1 remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: {0} remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More unusual in this than {0} % of chest films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message>
        <source>AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by view, sex, age and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few films to say much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with / without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgementBar</name>
    <message>
        <source>Agreement with the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen film for reading  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>&amp;Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a&amp;nother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys &amp;as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to “{0}”, which will lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept for “{0}”, which other viewers have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo all changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningCurvePlot</name>
    <message>
        <source>AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What more films would bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Where the evidence lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence lies: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported models (*.zip card.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an exported model: a ZIP archive, or card.json in a model folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, with doubts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films, view and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — xrayviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualView</name>
    <message>
        <source>&amp;Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places here: {0}. Chapters: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCheckView</name>
    <message>
        <source>Check of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>&amp;Heat map on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to see where its score came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G. Hold Space for the bare film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the film speaks for this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the brightest colour is each finding&apos;s own highest evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opa&amp;city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same scale for all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its map all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map failed its checks, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score lies below the operating point, so no map is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the score came from, not the outline of a lesion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCards</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Opens the model card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCardDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}, digest {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM (*.dcm *.dicom *.ima DICOMDIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureOutput</name>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film at its own resolution (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer ({0}) took no page. Choose another, or print to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as on screen (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film-{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Films of both kinds are needed to say what this means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 patients: {0} false alarms, {1} missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of my patients have it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity {0}, specificity {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of your patients with the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rightly clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its alarms are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: show films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {0}: recall {1}, precision {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Draw &amp;others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each film is changed anew at random in every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films as the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show films as the &amp;network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films are being changed. The first time takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbePlots</name>
    <message>
        <source>Shortcuts and learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lungs blacked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbesView</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick heads try to tell your labels from whole films, with the lungs blacked out, from the border and from the size of the file, and from growing numbers of patients. It takes a minute or a few; nothing is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Deal all films anew, by patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the copies out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these films out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that would mislead a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>&amp;Keep the current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUROC {0}, of the current model {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the AUROC: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the accuracy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these films “{0}” cannot be told from “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using it all the same means that nothing shows it to be better on your films than the model that speaks now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films of {1} patients, label {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is better than “{1}” on these films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is compared with the current model on the same films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is worse than “{1}” on these films.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Where the findings come from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatioView</name>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>Reading film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last film is still shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is still shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recen&amp;t films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeView</name>
    <message>
        <source>A file of ImageNet weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipe says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal films at random (too good; to compare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch ImageNet weights from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (Apple)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep films aside for an honest test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most epochs of each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: all layers start from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Films that could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalView</name>
    <message>
        <source>Hide the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged, without patient data, in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show scores anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input check refused this picture. Do not trust these scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input check refused this picture; it has no scores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Are the scores probabilities?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films with a score of {1}: {2} have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportButtons</name>
    <message>
        <source>Opens the folder with curves as PNG and CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to “{0}”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Screening {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchLine</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked for shortcuts in these films yet. Do so under “Shortcuts and more films” in the first step, then choose this training again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in parts of the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may have learned instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>&amp;Heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a training above to see its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that are rightly clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that the model got most wrong, at its own threshold ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that the model got wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected films, or the first one, among the films to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the verdict came from, on one scale for all these films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: is “{1}”, model says “{2}” ({3})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RocPlot</name>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false alarms among films without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {0}: sensitivity {1}, specificity {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>%Ln films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these films &amp;one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screened with different versions of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films, taking them from the disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with the pixels of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} still to be screened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunChoice</name>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch for new films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults&apos; model for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By each film&apos;s age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s model for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that come into the folder later are screened too, until you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the folder for new films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>%Ln films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its films come into one list, with what the models find on each. Also a ZIP, a DICOMDIR or many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two chosen screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} screenings with your verdicts and notes? The films stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the screening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves and epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the training “{0}” with all epochs it has reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training now and makes a model of its best epoch so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on later from the last finished epoch, also after closing the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training yet. Choose films and a recipe, then start one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>at detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>All of them in one list, with what the models find on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen these %Ln films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningGallery</name>
    <message>
        <source>Films of the screening as pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of the screening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningTableModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningView</name>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is like that. Choose “All” or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No films in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by what the models say, which can be wrong. Films without a score come last; none is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Settings of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutPlot</name>
    <message>
        <source>Told without the lungs (AUROC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarFilmsView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films most like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for similar films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No films to compare with yet. Films that you screen, or train a model on, are remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These findings were kept by an earlier version. Remove kept results and open the film again to find similar ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model sees as alike, from 0 to 1; no diagnosis follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingModelView</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for children of 1 to 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xrayviewer is starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear recent films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM, DICOMDIR, PNG, JPEG, TIFF, BMP, WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a chest film, a folder or a ZIP here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop films here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Film {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, reading the full film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tag, name, value; “private” or “nested” finds those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in the other film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Accept and show findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View films only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films can be viewed without accepting this; findings are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment after a film is shown, findings appear beside it, for research only, not for diagnosis. {0} shows where a score came from. No finding is not a normal film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag &amp;up brightens, as in OHIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the left button: sideways for contrast, up and down for brightness. The wheel zooms, {0} fits. Keys {1} to {2} choose windows for lungs, mediastinum, bone and lines. {3} undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a film, a folder or a ZIP archive here, or press {0}. No film at hand? Open a sample from the menu File. It shows no patient. Films never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, screen, train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the models find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} opens the manual, {1} the sheet of all keys; settings change theme, language, text size, mouse and keys. This tour waits in the menu Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} puts a whole folder into one list with what the models find. {1} trains a model of your own on labelled films, without a line of code. {2} leads back to the film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourFrame</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: learning films (orange), choosing films (blue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>%Ln models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1  Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4  Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;5  Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUROC {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films of this training are not where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueSizePage</name>
    <message>
        <source>&amp;Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the right edge until the outline is as wide as the card. The arrow keys move it by one pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the screen &amp;reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the screen reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true size calibration screen card millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm per screen pixel, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>&amp;Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program never looks for newer versions by itself and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy does not know where they are; ask who gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser can show them at this address, if you want to look:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;markers and borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a region is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over a part of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring the changed picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film, its findings and exports stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pale bar is the film&apos;s own score, and its heat map is hidden meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if, changed picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: changed picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>C&amp;entre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOI LUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Findings withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the film first. What the models say is ready, and hidden until you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+G. For this film only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models have read this film. What they say is shown once you accept what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RangeEditor</name>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>A model was replaced while this film was analysed. The film is not affected. Analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the analysis ({0}). The film is not affected. Analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the scores of a refused picture were shown could not be logged in “{0}” ({1}). Free some space or check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis gave no answer in time ({0}) and was ended. The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped ({0}). The film is not affected. Analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped because it needed more memory than there is. The film is not affected. Close other programs and analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this film was changed after it was opened. Open the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models failed on this film ({0}). The film is not affected. Analyse it again; if it happens again, choose another model or install xrayviewer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that computes findings could not be started ({0}). The film is not affected. Analyse it again, when other programs leave the computer more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that computes findings ended unexpectedly ({0}). The film is not affected. The process is started anew; analyse the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that computes findings ended while it used the {0} device, so the CPU computes. Choose the device again, or stay with the CPU if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that computes findings was ended from outside ({0}), as systems do when memory runs out. The film is not affected. Close other programs and analyse it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kept results of films were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>There is no film in what was opened. Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check_text</name>
    <message>
        <source>A slightly moved, turned or brightened film gives a map of other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any fifth hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border and air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation of the map with those of the film shifted by 2 %, turned by 2° and made slightly brighter or darker; 1 is the same map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest fifth hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs and heart are not reliably found {0}; they count as body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers and metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the evidence lies beside the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reliable location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same place again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map passed its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for {0} random regions of this size, in the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score rests on markers or metal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score when markers and metal are painted over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score when the fifth of the film is blurred where the map is highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the hottest part the score is hardly lower than without any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in films of children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with certainty on this film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About xrayviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Corner text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mediastinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;True size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A centimetre as a centimetre, if film and screen are calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synthetic chest film that shows no patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its films in one list, with what the models find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the film&apos;s header asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel or reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r recent films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click three points, the vertex second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM ta&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag sideways for contrast, up and down for brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up and down to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line to measure a distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle to see what lies in it best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything between the darkest and the brightest part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File window &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File window &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film &amp;strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film only; double-click does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First drops what is being drawn, then the tool, then resets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to this film, without padding and collimated borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps through the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip &amp;horizontally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip &amp;vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get similar films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics that the film itself brings along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map &amp;stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map &amp;weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;de markers and borders and score again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histo&amp;gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Space + left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a screening: neither right nor wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a screening: what the models say of this film is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a screening; a film that was opened counts as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right exchanged; the film says FLIPPED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and &amp;tubes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;contrast (CLAHE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung fields, from this film&apos;s own histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifying &amp;lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifying lens; wheel changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many films in one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximise or restore the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediastinum and what lies behind the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse and held keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow and sharpened, to follow catheters and tubes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stud&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, minimal, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is looked up before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all films, from memory and disk; those on screen stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this film, when films are read before their findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen only; the film says ENHANCED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One film pixel on one physical pixel of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One film, with what the models say about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ample film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over a part of the film and see the scores change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or stop &amp;cine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;veal findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first, then revea&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;kept results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all that was remembered of classified films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs, clavicles and spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen &amp;what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen fo&amp;lder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored o&amp;verlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next film where a film has one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous film where a film has one frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected one, or the last drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view as it is on screen goes to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole film, as large as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What findings are f&amp;or…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model that spoke was made from, and how good it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was opened for reading and all beside it, in one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the score came from; hold Space for the bare film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window 2.5 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window 5 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window from &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window from a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, orientation and zoom as the film was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing, collimated borders and the air around the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no verdict on this film any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict on this film: agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict on this film: disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict on this film: unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the cursor, or next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explanation checks</name>
    <message>
        <source>Something unexpected went wrong when the map was checked ({0}). The map is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be checked because the process of the models ended. The map is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>interval not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>film_facts</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>film_rows</name>
    <message>
        <source>%Ln frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film cannot be shown: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding names</name>
    <message>
        <source>Age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airspace opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atelectasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings_text</name>
    <message>
        <source>A score between 0 and 1; it is not calibrated and no probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings by {0}, version {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model&apos;s outlines of lungs and heart. In adults, on a PA film in full inspiration, up to 0.50 is usual; AP films, shallow breath and small children give more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar shows the odds; the tick is the operating point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input check refused this picture: do not trust its scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlines are uncertain on this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, {1}; {2}, {3} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input check refused this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at the operating point {1} ({2}): sensitivity {3}, specificity {4}, on {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the model has no operating point for this finding, so it is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hidden_names</name>
    <message>
        <source>film {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>label court</name>
    <message>
        <source>Something unexpected went wrong with the labels ({0}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model that could look at these films. Train or import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No current model knows the labels of this one, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the comparison ({0}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong with the models ({0}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model “{0}” cannot be read ({1}). Check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” speaks from now on when you read a film. Choose another one in the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” that spoke about this film was replaced by another one since. Analyse the film again to read the card of the model that speaks now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was verified and is among your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was written to “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is still being read. Try again when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>0 takes what the screen reports. Needed for true size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film seen again has its findings at once; no patient is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up brightens (OHIF style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each finding&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarged pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names may contain patient names, so this is off at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films, reports of models and exported tables keep their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map hidden below this percentage of its scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide patient identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep results of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for films kept ready, in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers and dates of birth are left out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: dragging down brightens, as in Weasis and Horos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first, then reveal the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember recent films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember screened films and those trained on, for “Similar films”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of heat maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and heat maps of a film stay hidden until you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show overlays stored in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a screen pixel in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the window drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all findings of a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their places, scores and features stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a finding&apos;s score came from, not the outline of a lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is absent or fails, the CPU takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>A large network that knows photographs, first its last layers, then all: wants a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large network that knows photographs, of which only the end learns: for very few films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with one layer of filters: something to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network that starts from nothing: quick to try, good from some thousand films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks that stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after epochs without gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased rectangle, chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five layers of filters that start from nothing, with varied films: slow, wants thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a film becomes a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model for adults is made: many labels, many films, hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model for children that came with the program was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the first layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns the outlines of lungs and heart from masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make scores probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of weights over steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror left and right (moves the heart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix with the start model where that is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed pairs of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable with yours: other films, dealt out in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random changes of training films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by others ({0}; {1}): {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed (another number, another chance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pixels that become black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pixels that become white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the film in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a model that knows chest films already and teaches it your labels: best for most, and quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test learning rates first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learns, in this order: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (at most {1} epochs)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source> in this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {0} of {1}, epoch {2} of at most {3}, step {4} of {5}, loss {6}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has stopped with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>The report could not be written to “{0}” ({1}). An older file of that name stays as it was; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film in what was to be screened. Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films copied into “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows written to “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screening_report</name>
    <message>
        <source>0 to 1; most in a bar: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All thresholds were raised by the reader: odds × {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films by score, from 0 to 1; the line is the threshold in force. Films with the pixels of another one count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input check: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {0}, version {1}, {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of files and patients, dates and notes are left out. What is burnt into a picture stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are calibrated probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are not calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores by finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films were screened with different versions of the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader&apos;s verdict: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture: the film has changed since it was screened, or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the pixels of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without scores: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} positive films follow, one on each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} positive, {1} borderline, {2} negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, 0 to {1} (logit): where the score came from, not the outline of a lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screening_text</name>
    <message>
        <source>, agreement {0} ({1} to {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, kappa {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree {0}, disagree {1}, unsure {2}; read {3} of {4} films with scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same pixels as film {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is a 95 % interval; kappa is agreement beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models against you: {0} right positives, {1} false positives, {2} missed, {3} right negatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films in both, {1} of them with another result; {2} only in the first, {3} only in the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> So {0} of what is known above guessing needs no lungs: a model trained on these films may learn where they come from instead of disease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but the intervals overlap, so this may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPU cannot train in half precision. Choose bf16-mixed, 32-true or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross-validation has at least two runs. Name all that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film that is no upright frontal chest radiograph gets masks too; the input gate has to speak first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup table announces {0} bits; {1} were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup table holds {0} of the {1} entries it announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup table without a valid descriptor was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup table without its entries was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model may then recognise age instead of disease. Choose patients of similar age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model may then recognise bedside films instead of disease. Choose films of one view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that came with the program is called “{0}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel spacing in the header is not plausible and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shutter that makes no sense was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small U-Net at 224 px that marks lungs and heart, from films with masks; cross-entropy and overlap of pixels. There are few such films, all of adults and of one collection, so each is moved, stretched, bent, shaded and blurred anew in every epoch, far more than films differ within the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold of {0} is not from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training needs at least one device and one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training on {0} machines has to be started on each of them by a cluster&apos;s launcher, such as srun or torchrun, with this same command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window narrower than 1 was taken as LINEAR_EXACT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films are of one patient, so there are no intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films come from “{0}”. Other devices, hospitals and ages were not tried, and models commonly do worse there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films have the label {0}. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films have the label “{0}”. A network needs films with and without a finding: add a folder or rows with another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films of a patient are on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films with the label “{0}” show one patient. At least {1} are needed: one to learn from, one to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} chosen films have the label “{1}”. A network needs films of at least two labels: ask for another one as well, or add a folder of films with another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among its sources are collections for research use (ImageNet samples, dental and bone age data, JSRT) and films under CC BY-SA 4.0 (MedNIST). None of their pictures is in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the films for {0} none has the label {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average is made of two or more trainings. Name each of them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average of {count} networks. Calibration and thresholds come from films that each of these scored without having been trained on them; the averaged network saw most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invalid window was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An overlay that does not fit its description was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new copy of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new copy of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the folder for training there is “{0}”, which is no split. Move it elsewhere, or name it “val” or “test”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of the compressed image that the header does not announce were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white are exchanged{0}; the models got the film corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white may be exchanged, but that is not certain. Invert the film first, or ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both “{0}” and “{1}” are called “{2}”, so it is not clear which the table means. Write the path into the table instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling every film “{0}” would be right in {1}; the accuracy of {2} is {3}. Look at AUROC, sensitivity and specificity instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the medium, or copy the file to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds a single film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or ask its owner for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of 16 bits were reduced to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing features of all films once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing features of {0} views once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, import or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation deals all films itself, but these come with films for validation or testing. Leave the folds out, or give films without a split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt at random the {0} is {1} points, by patient {2}: no leakage shows in these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deng et al., ImageNet, CVPR 2009, doi:10.1109/CVPR.2009.5206848.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start or unpack it; ask for a new copy from the archive the film comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it anew, or move the film and its masks elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each film is judged by the thresholds of the run that tested it. The threshold given for a label is the median of the runs&apos;; figures at it stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group lies within one split, so they do no harm beyond their weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run has a network of its own. AUROC over all films also compares scores of different networks, so it tends to lie below that of a single network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each was measured on its own test films; intervals tell how far to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from its source as an uncompressed DICOM film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the film with its pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films differ in size, from {0} x {1} to {2} x {3} pixels. Small ones lack detail that large ones have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”, too few for {2} to have one each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of only {0} have the label “{1}”. Such a model can be tried out, but no figure of it means anything: some hundred patients of each label are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of “{0}”, begun {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds out whether a picture is an upright frontal film of a chest of the right polarity, of a child or an adult, and how far it is from known films. ImageNet&apos;s MobileNetV2 stays as it is; small heads and distances are fitted to its features of each picture as it is and changed --epochs times: resampled, compressed, cropped, written on, turned, inverted. Needs a table with labels “chest film”, “chest film of a child”, “chest film of an adult” and any others, and a column “source”; drawn pictures are added. It is measured with each source left out in turn, which takes most of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five blocks of convolution, max-pooling and batch norm, then four dense layers with dropout; Adam, binary cross-entropy, 10 epochs of batches of 32. The network of a tutorial on children&apos;s pneumonia (A. Sagar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0} of {1} nothing says whose they are. Each counts as a patient of its own, so two films of one person may be split. Name the patient in a table, or give a pattern for the file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0} the accuracy is hardly better than giving every film the commoner answer. Look at AUROC, sensitivity and specificity instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey films of 256 px, five convolutions of 32 to 512 filters with pooling, 2048 units, sigmoid; Adam with AMSGrad, rotation 15 degrees, brightness 0.9 to 1.1, shear 5 degrees, zoom 0.2; early stopping after 5 epochs with the best weights restored; 70/15/15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey films of 256 px, one convolution with pooling, 128 units, sigmoid; RMSprop 1e-4, early stopping after 5 epochs with the best weights restored; 70/15/15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Bit {0} is impossible; {1} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet&apos;s ResNet-50 at 299 px, batches of 64: 8 epochs of the head by one cycle, a range test, then 10 epochs of all layers with rates from 1e-6 to 1e-4 by layer group; flip, rotation, zoom, light and warp. The approach of fastai&apos;s first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet&apos;s VGG16, frozen, at 224 px; mean over fields of 4 by 4, 64 units, dropout 0.5, softmax of two; Adam 1e-3 that falls with the epochs, 25 epochs of batches of 8, rotation by 15 degrees, stratified 80/20 with seed 42. The system of a tutorial on COVID-19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: on which films it was trained, and how, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} films no lungs were found; there the middle was blacked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} of copies the labels contradict one another, for example {1}. Look at these films and correct their labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does better than chance on {0}, but these are too few to say how much better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know what its training films looked like, so unusual films go unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that black and white are not exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to do harm; open the folder of the films instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted; open its folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have been copied completely; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was measured on films that its threshold was chosen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was measured on {0} films only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not measured: nobody has told how often its scores are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile is not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scores are no better as probabilities than giving every film the same one. Use them to put films in order, not as chances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scores are not calibrated, so they are no probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kermany et al., Identifying Medical Diagnoses and Treatable Diseases by Image-Based Deep Learning, Cell 2018, doi:10.1016/j.cell.2018.02.010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are uneven: {0} with “{1}”, {2} with “{3}” ({4} times as many). Read sensitivity and specificity, not accuracy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels can be put in doubt where each has films of at least {0} patients. Add films of the rarer labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral view not checked from pixels, and the header does not say how the film was taken. The scores hold for frontal films (PA or AP) only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral views are not checked from pixels: no lateral film was at hand. A lateral film may pass. The header&apos;s view position is used where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of “{1}” cannot be read as a table ({2}). Look for a quotation mark that is not closed, or save the table again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of “{1}” has no label. Write “No Finding” where nothing was found, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names no film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of “{1}” names “{2}”, which lies outside of “{3}”. Correct the line, or give the folder that holds all films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says both that nothing was found and “{2}”. Correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of “{1}” says split “{2}”. Write train, val or test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {0} and {1} of “{2}” are about the same film, “{3}”. Put all labels of a film into one line, divided by “|”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on films of the same source only; elsewhere the masks have to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {0} films of {1} patients by quick heads on features of the model “{2}”, each patient kept out in turn. A trained model usually does better; one that learned from these very films already flatters its heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {0} {1} films, {2} of them with the label, at the threshold {3}. In brackets: 95 % intervals by patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MedNIST, made by B. J. Erickson (Mayo Clinic) from films of several archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory was short on one of the devices that train together. Start over with smaller batches, or with one device, which then halves them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory was short, so batches now hold {0} films; {1} of them count as one step, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored films are not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, labels, their order and the preparation of films are as the user stated them; a wrong statement gives wrong scores without any sign of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chest CT slice was at hand. Pictures of kinds that were not among those it learned from pass more often; see the figures with a source left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film gets a score: {0}. Start again; if it happens again, choose another model, or install xrayviewer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film has the label “{0}” that is to be mapped. The labels are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film says whose it is, so each counts as a patient of its own; with several films of a patient the intervals are too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film with the label “{0}” can be read. Add some, or remove the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film with the label “{0}” could be kept for {1}, because its patients also carry other labels that were needed elsewhere. Another seed may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No films are to be copied. Mark some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder can be named after the label “{0}”. Rename the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label has ten patients with it and ten without it, so quick heads can say nothing about these films. Add films of other patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label tells some of these films from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model spoke about this film, so there are no scores to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model spoke about this film, so there is no map to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model trained for this age ({0}). There is one for children of 1 to 5 years and one for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of “{0}” meets the conditions. Check their spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test films: the figures are of the validation films, by which the recipe may have been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} films that the training “{1}” kept aside can be read any more, so its model cannot be compared with the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} films that “{1}” names was found below “{2}”; the first is “{3}”. Put the table beside the films, or write full paths into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} {1} “{2}” was judged wrongly; up to {3} may be all the same, which the interval of the {4} cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these films can be read, so nothing can be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these films can be read, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these films says anything of the model&apos;s labels {0}; theirs are {1}. Map them (--map “{2}={3}”) or choose other films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said about “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two films, one with “{0}” and one without, it gives the right one the higher score in {1} cases of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On films of small children the lungs often run on above the collar bones, and the heart may lose a part: do not rely on masks or ratio there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} nothing can be said about “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} this cannot be told from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the processes that train together has failed, perhaps because memory was short. All finished epochs are kept. Go on, or start over with smaller batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first of its {0} pictures is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a video player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on its own to see the films in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the films instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder to see the films in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are missing: {0} of {1} were tested by none of these runs, and the figures say nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients had films on both sides of its split, so its figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the figures will be too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients have films on both sides of the split, so the model may have recognised them: the figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients have films on both sides, so the figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels are only black or white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that are no numbers are shown like the lowest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels without a finite value are shown like the lowest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing colours (CMYK) were converted without their profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures come from other films or splits, so they are not comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the films of each label into a folder of its own, named after the label; several splits go into folders “train”, “val” and “test” above these. Or give a table with the columns “path” and “label”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick heads tell “{0}” on whole films with an AUROC of {1}. With the lungs blacked out, from the border or from the size alone it is at most {2}, which cannot be told from guessing or is close to it: no shortcut shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe “{0}”, heads and limits fitted to features of {1} views, seed {2}, body from {3} and left as it was. Limits and percentiles lie beside the weights and were chosen on the validation pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of a public bone age data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of public dental data sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG with another program and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of refused pictures are given only where that can be logged; “{0}” cannot be written ({1}). Screen without them, or check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shiraishi et al., AJR 2000, doi:10.2214/ajr.174.1.1740071 (films); van Ginneken et al., Medical Image Analysis 2006, doi:10.1016/j.media.2005.02.002 (outlines, SCR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). The open film is not affected; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). What was stored is safe; go on with the screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from a model: first its features are computed once and a new head is fitted to them, then the last block, then all layers are trained at falling rates. No flips, so the heart stays where it is. The best mean of the start and the tuned weights is kept, probabilities are calibrated and operating points chosen on the validation films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test films of these trainings are gone or were changed since. Put them back, then average again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the model on films from another source before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing learning rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} arrived damaged. Try again later, or give their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} could not be fetched; this computer may be offline. Give their file, or train from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ImageNet weights of {0} in “{1}” are damaged. Delete that file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VOI function {0} is not known; LINEAR was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not known. Choose the model for children or the one for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age only proposes which model speaks. Two outputs have to agree: one learned from minors and adults of one collection, which reads anatomy but saw few small children, and one learned from children of 1 to 5 years of one hospital and adults of another, which knows hospitals too. Where they differ, as they should for ages from 6 to 17 years, the age stays open. Small children of other hospitals mostly stay open too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or made to do harm; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive may be made to do harm; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was changed; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch and the threshold of the new model were chosen on these films, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch and the threshold were chosen on these same films, so expect less on new ones. Keep films for a test to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cardiothoracic ratio is only meant for upright PA films in inspiration; on AP and supine films the heart is magnified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoints of this training need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are stored in full although the header says 4:2:2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed image has another sign than the header says; the header won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current model has learned from films of “{0}”, perhaps from these, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current model “{0}” knows none of the labels of “{1}”, so the two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description beside the pixels is damaged in places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the store of screenings “{0}” is full. What was stored so far is safe. Free some space, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance from known films tells that a film is unusual, not that a score of it is wrong; a usual film can get a wrong score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence map always comes from the last layer. Choose another method to look at the layer “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features could not be written to “{0}” ({1}). Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of all films need {0} GB on the disk of “{1}”, which has {2} GB free. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of these pictures hardly differ, so that nothing can be fitted to them. Give weights of a trained network (ImageNet) to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is probably damaged; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be made to do harm; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” cannot be used ({1}). Try again; if it happens again, choose “Forget similar films” to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of remembered films “{0}” was written by a newer version of xrayviewer. Use that one, or choose “Forget similar films” to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stores grey as colour; it is shown as grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film gets no score: {0}. Try it again by itself; if it happens again, choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too unlike all films that the models were made with to get a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is unlike the films that the models were made with; scores may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film resembles the films that the models were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film seems not to be upright, but how it lies is not certain. Turn it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films for the test could not be written ({0}). Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films have no splits at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films need {0} MB with some room to spare, but the disk of “{1}” has {2} MB free. Choose another disk, or take fewer films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films of JSRT and the masks of SCR are for research, and so are these weights; cite both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films of {0} were taken together. If the model was trained on some of them, the figures are too good: choose one split (--split test).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first decoder failed; {0} read the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of models “{0}” could not be read ({1}). Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of remembered films cannot be used ({0}). Check its rights and the room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be listed: {1}. Check that it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header announces no frame; one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not say how many bits are used; all were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not say how many samples a pixel has; {0} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not say that this is a radiograph (modality {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not say whether pixels are signed; unsigned was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives no age, and the film alone does not tell whether it shows a child or an adult. Choose the model for children of 1 to 5 years or the one for adults; for other ages no model was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives no age. The film looks like one of {0}, so that model is proposed; choose the other one if this is wrong. Ages of 6 to 17 years cannot be told from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives no photometric interpretation; {0} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives {0} window centres and {1} widths; those without a partner were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names a radiograph ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names another body part ({0}). Scores hold for the chest only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names another kind of picture (modality {0}). Only radiographs of the chest get scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names the chest ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says that the view is frontal ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says that the view is not frontal ({0}). The models know frontal films only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says {0} but Presentation LUT Shape {1}; the shape was followed. Black and white may be exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says {0}, but the file is written as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says {0}, but the pixels are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says {0}: the model for {1} speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input gate needs chest films and other pictures. Label the films “chest film”, “chest film of a child” or “chest film of an adult”, and the others by what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input gate refuses {0} of {1}: the program gives them no scores, yet they count here. The predictions name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input gate that belongs to the program is missing, so nothing is known of whether it would let these films through. Install xrayviewer again to have them checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input gate “{0}” gives outputs that are no finite numbers. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels could not be looked at: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels {0} differ only in spelling. Give them one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of recent films could not be saved ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the model “{0}” could not be checked: some of its numbers are not finite. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements could not be saved ({0}). They stay until the program is closed. Free some space or check the rights of the folder of your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modality LUT does not fit such pixels and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not know the labels {0}; it knows {1}. Map each to one of these (--map “{2}={3}”), or leave its films out (--map “{4}=”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives no score for “{0}”. Choose one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no label “{0}” to map “{1}” to. Its labels are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is called “{0}” now, but the folder “{1}” of its old name could not be removed ({2}). Remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not calibrated: its scores put films in order but are no probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained on films of “{0}”, and these come from a folder or table of this name. If they are the same, the figures are too good: measure on other films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be imported: the process that tried it failed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be made: {1}. Give other labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be saved: {1}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another model, or copy, import or train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” cannot be used: {1}. Train it again, with a lower learning rate or other films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” could not be deleted ({1}). Close other programs that use its folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” could not be put back ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}). Free some space and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” could not be saved in “{1}” ({2}); what was there before is unchanged. Free some space or check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” could not be written to “{1}” ({2}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” does not find lungs and heart. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives features that are no finite numbers. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives no features: some are no finite numbers. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives no findings. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives no map by {1}: some values are no finite numbers. Choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives no map: some numbers are not finite. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: some are no finite numbers. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives no scores: {1}. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives numbers that are not finite. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” gives other labels than its training had. It was replaced since; train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” has no operating point “{1}” for “{2}”. Give a number from 0 to 1{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is a {1}, which does not fit a {2}. Choose another model to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is no input gate. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” knows no “{1}”. Choose one of: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” takes films of {1} x {2} pixels; these have the shape {3} and the type {4}. Prepare them for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” that belongs to the program is missing, so films get no findings. Install xrayviewer again, or put the model into its folder of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was not trained here, so there are no films that it was measured on and that the current model could be measured on, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was replaced meanwhile. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was replaced since the film was analysed. Open the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while films were screened with it. What was stored is sound; resume the run to go on with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{0}” was replaced while it was measured. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models could not be compared: {0}. Memory may have been short. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave no finite number for {0} of {1} films, so its probabilities cannot be calibrated. Train again with a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no layer “{0}” that gives a map. Choose one of these, or one inside them: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the model “{0}” fails on a film. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “{0}” needs films of 3 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “{0}” takes films of {1} to {2} pixels, not of {3}. Choose a size between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model has learned from other films of these patients, which flatters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on “{0}” could not be kept ({1}). Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels are not compressed although the header says {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot “{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared films could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program would turn or invert {0} before scoring. Here they were scored as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range test found no learning rate at which the loss falls. Start over with a rate of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe cannot have this setting: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “{0}” adapts a model. Choose the one to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “{0}” could not be tried on this computer ({1}). Memory may be short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe&apos;s head ({0}) does not fit these labels, so the network gets another one ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). Free some space and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written to “{0}” ({1}). The training itself is done and kept. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the training “{0}” in “{1}” is incomplete or was changed. Train again to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered films could not be removed ({0}). Close other windows of xrayviewer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to “{0}” ({1}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rescale slope or intercept is invalid; stored values are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening with the number {0} has no row {1} any more. It may have been deleted; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on in another window or program. Stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening with the number {0} is going on. Stop it before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for films broke off: {0}. The films found so far are screened; resume the run to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed {0} is negative. Give a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({0}); all are at their defaults. Check the rights of their folder and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in “{0}” ({1}). They hold until the program is closed. Free some space or check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged; all settings are at their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as “{0}”; settings are at defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of screenings “{0}” cannot be used: the system reports “{1}”. Check the disk and the rights of its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of screenings “{0}” holds values that mean nothing. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is damaged. It was left as it is: put a copy of it in its place, or move it away to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of screenings “{0}” is held by another program. Close that program, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of screenings “{0}” was written by a newer version of xrayviewer. It was left as it is; use that version, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of screenings “{0}” would lie on a network drive, where several programs can damage it and a lost connection can cost results. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training needs {0} GB on the disk of “{1}”, which has {2} GB free. Free some space and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process failed: {0}. Memory may have been short. All finished epochs are kept, so that the training can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training stopped because the disk of “{0}” could not be written ({1}). Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training stopped in epoch {0}: {1} is no finite number any more. Start over with a lower learning rate; if that does not help, look for films of constant grey with the data check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” (recipe “{1}”) gives no findings, so there are no scores of labels to pool. Name trainings of findings only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” gives no findings. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” goes on as it was started: recipe “{1}”, films of “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” has not finished an epoch yet, so there is nothing to keep. Go on with it, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” is at work already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” is named twice. Name each one once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” is running already. Wait until it has ended, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” kept no films for a test, so it is no part of a cross-validation. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” made a model that gives no findings. Its figures are in its card, in the list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting trainings could not be kept for the next start ({0}). They go on as long as the program is open. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} device failed ({1}), so the CPU computes. Choose the device again, or stay with the CPU if it fails again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} device has not enough free memory for the models, so the CPU computes. Close other programs that use it, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} films that meet the conditions have no label or several, and a folder can hold one. Ask for single labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no films for training. Name a folder “train”, or write “train” into the column for the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no films in {0}. Name other files or folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {0} {1} “{2}”: the {3} says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few patients to say what more of them would bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model “{0}” already. Choose another name, or remove the folder “{1}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unfinished training called “{0}”. Go on with it, start it over, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another model “{0}” by now. Rename that one first, then undo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film {0} “{1}”, so {2}, AUROC and what rests on them are undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished training “{0}”. Finished are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{0}” to take films of “{1}” from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “{0}” of yours any more. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “{0}”. Give the path of a model folder, or one of these: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network called “{0}”. Known are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part {0} of {1}. Cross-validation needs at least two parts, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe “{0}”. Known are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screening with the number {0}. It may have been deleted; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unfinished training called “{0}”, so it starts from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to train this network, even one film at a time. Close other programs, choose a recipe with smaller films, or use the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is “{0}” in “{1}” already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These films say nothing of {0}; no figures for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These trainings saw different films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no {0} device that torch {1} can use. Choose another one (here: {2}) or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a whole frontal film of a chest, so it gets no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks less like a frontal film of a chest than nearly all films of a chest do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a frontal film of a chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks little like a frontal film of a chest, and other signs are against it too, so it gets no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has batch norm, which cannot be trained on one film at a time. Use batches of at least two films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, so films get none. Choose a model of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of xrayviewer comes without models of findings, whose features are needed here. Choose a model of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of xrayviewer has no model for {0}, so nothing is said about this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few patients for figures: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on PA films of adults from one collection (JSRT, Japan, before 2000): children, AP and portable films, lines and devices were not among them, only imitated by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, validation and testing get {0}, {1} and {2} of the films. These must not be negative and must sum to 1, with some films for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent parts are shown on black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again the file is damaged, so ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned upright as the camera or scanner noted (EXIF orientation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open the folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the inner one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wang et al., ChestX-ray8, CVPR 2017, doi:10.1109/CVPR.2017.369.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed by hand about “{0}” earlier cannot be read any more. It was kept as “{1}”, and the films are used as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the split is made, each group stays together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where disease hides the border of a lung (effusion, collapse, dense opacity), the mask may stop at what is dark or go on through it; the cardiothoracic ratio then means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the film is mirrored was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers of 32 bits are kept to 24 significant bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winther et al., COVID-19 Image Repository, Hannover Medical School 2020, doi:10.6084/m9.figshare.12275009.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose the model for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose the model “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change of the labels of “{0}” is in force, but could not be kept for later ({1}). Free some space and change something again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so they are no parts of one cross-validation. Pool only runs that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these labels were ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to it, films with these carry none of its labels on their account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train all layers from scratch (the model is then marked so).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Add films of other patients, or make fewer splits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Heart, shoulders, lines and what is written on a film are still seen without the lungs. Try the model on films of another source before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The header says {1}, which it was not trained for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Until then the CPU computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes behind the pixels were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be computed: the validation films hold one label only. Add films of the others, or let xrayviewer make the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this computer has {1} that torch can use ({2}). Ask for fewer, or for another kind of device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} means undefined: no film to count; left out of the averages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the films cannot be read any more and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them lie in different splits, so figures measured on those films flatter the model. Keep each group in one split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} are saved in colour; only their brightness is used. Look for screenshots with drawings or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read and will be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lines of “{2}” say no split, the first is line {3}. Fill the column in, or remove it to have the split made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of “{1}/{2}” {3} no mask in “{4}/{5}”, for example “{6}”. Add the masks, or move these films elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows of “{1}” meet the conditions, but none of their films is in “{2}”; the first is “{3}”. Give the folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unknown or invalid settings in “{1}” were ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1} are in more than one split, for example {2}. The model may recognise the patient, so its figures will look too good. Put all films of a patient into one split. (If patients are counted anew in each split, this is no fault: give a pattern for the patient that includes the split.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, a gain of {1} ({2} to {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, but this may as well be no gain: these films cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Choose another folder or table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: measured on the validation films, on which the best epoch and the threshold were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: more films of this kind would hardly help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: patients have films on both sides of the split, so these figures are too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” both held out {2}. Each film may be held out by one training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” differ in {2}, so their weights have no mean. Average trainings by one recipe on the same labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” in “{2}” differ only in their ending, so it is not clear which of them is meant. Move one elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” kept other films for the test, so their average would be measured on films it learned from. Keep the same ones for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” tested the same films, {2}, so they are no parts of one cross-validation. Pool runs with another part each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” were given other films or labels. Average trainings on the same films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” would both become “{2}”. Rename one of them, or give its label another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: the process that read it failed. Export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Check network, labels and size, or save the state dict as safetensors and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be imported: {1}. Save its state dict as safetensors and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be made: {1}. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}), so nothing is known of the films it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a safetensors file of weights. Give another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a model. Use up to 64 letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a training. Use letters from A to Z, digits, dots, hyphens and underlines, and begin with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” could not be written ({1}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not hold torchvision&apos;s weights of {1}: names or shapes differ. Give the file of that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not say what to write. Let its name end with {1}, {2} or {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose a name that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” gets no score: {1}. Try this film by itself; if it happens again, choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has changed since it was screened, or is gone. Screen it again, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no column for {1}. Name one “{2}”. Its columns are {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no column “{1}”. Its columns are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no rows below its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} groups in parentheses; it needs exactly one, around what names the patient, for example (person[0-9]+)_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds films with masks of lungs and heart, from which the recipe “{1}” learns nothing. Choose a recipe that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds {1}. Choose an archive of one model folder, as it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no whole model: it has no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a table in Unicode text. Save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a table. Choose a file with the ending .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a valid regular expression ({1}). Write for example (person[0-9]+) for names such as person12_3.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not as the training wrote it: {1}. Put the file back as it was, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is told with an AUROC of {1}; whole films give {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies in the archive “{1}”. Unpack the archive and screen the folder, or leave this film out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies outside of the new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” of the training in “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” cannot be read any more, so the training cannot go on. Start it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” of the training “{1}” is missing or damaged, so the training cannot go on. Start it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says both “{1}” and “{2}” of “{3}”. Correct the table, or ask for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” would have more than {1} rows, which no workbook can hold. Export fewer rows, or choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” {1}. Choose a folder of labelled films, or a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>similar films</name>
    <message>
        <source>Similar films could not be looked for ({0}). The film is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films were forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no longer where it was when it was analysed. Screen its folder again to find it among the similar films.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>similar_films</name>
    <message>
        <source>labelled {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tag_lines</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A heat map shows where a score came from. It is not the outline of a lesion, and a film without findings is not a normal film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each model was made from certain films of certain patients, which its card names. On other patients and devices it may do worse, without showing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for research, teaching and the study of such models. Do not use it for diagnosis, for decisions about patients, or in place of a radiologist&apos;s reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only, not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores, heat maps and measurements of this program come from models that can be wrong, also where they seem sure. It is not a medical device, and no authority has examined it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>Choose films first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model a name of letters from A to Z, digits, dots, hyphens and underlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the ImageNet weights come from: a file, the internet, or do without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({0}). All finished epochs are kept; resume to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were changed ({0}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were looked at ({0}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this comparison ({0}). Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong with this result ({0}). Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {0}, epoch {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on from its last finished epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is done. Its model is among your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is paused. All finished epochs are kept, also when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped. Its best epoch so far becomes the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model or a training of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training was asked for earlier and has not begun. It can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training was not finished. It can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films read, {1} left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training data</name>
    <message>
        <source>, {0} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are scaled to the size of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are used, copies on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films of a patient stay on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these films counts as a patient of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of that label will be missing for these films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films are dealt at random, so the result will look too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some patients are on both sides, so the result will look too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the films were read ({0}). Choose the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe weighs the labels, or leaves it to the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split of the folders is kept, and the result is marked as too good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training does not start until this is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on, and the result is marked as a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on. Compare the result with films where this difference does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used as they are, and the model learns contradictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed by hand about these films earlier is in force again: {0} with another label, {1} left out. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films of {1} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} films to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kept aside for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to choose the best epoch by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>what if</name>
    <message>
        <source>Something unexpected went wrong with the new scores ({0}). The film is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new scores could not be computed because the process of the models ended. The film is not affected. Paint again; the process is started anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>what_if_text</name>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with the grey around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror from the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, then {1}; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
