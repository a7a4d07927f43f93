<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>docsweep::Navigation</name>
    <message><source>Overview</source><translation>نظرة عامة</translation></message>
    <message><source>Candidates</source><translation>المرشحون</translation></message>
    <message><source>Settings</source><translation>الإعدادات</translation></message>
</context>
<context>
    <name>Format</name>
    <message><source>%1 KB</source><translation>%1 ك.ب</translation></message>
    <message><source>%1 h</source><translation>%1 س</translation></message>
</context>
</TS>
