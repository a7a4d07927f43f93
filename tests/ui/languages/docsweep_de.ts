<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>docsweep::Navigation</name>
    <message><source>Overview</source><translation>Übersicht</translation></message>
    <message><source>Candidates</source><translation>Löschkandidaten</translation></message>
    <message><source>Settings</source><translation>Einstellungen</translation></message>
</context>
<context>
    <name>docsweep::FilterBar</name>
    <message><source>Session %1</source><translation>Sitzung %1</translation></message>
</context>
<context>
    <name>Format</name>
    <message><source>%1 KB</source><translation>%1 KB</translation></message>
    <message><source>%1 h</source><translation>%1 Std.</translation></message>
</context>
</TS>
