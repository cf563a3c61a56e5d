<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindingsRows</name>
    <message>
        <source>%Ln negative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>%Ln films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>%Ln films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>Screen these %Ln films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>%Ln models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>film_rows</name>
    <message>
        <source>%Ln frames</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
