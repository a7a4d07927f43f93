// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/placesgroup.h"

#include "ui/console/consolecontext.h"
#include "ui/look/icons.h"
#include "ui/settings/settingrow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

PlacesGroup::PlacesGroup(const Theme &theme, QWidget *parent)
    : SettingsCard(u"places"_s, tr("Files and folders"), parent)
    , m_theme(theme)
{
    QPushButton *open = addAction(tr("Open folder"), u"placesOpen"_s);
    open->setIcon(tintedIcon(u"open"_s, theme.text));
    open->setAccessibleName(tr("Open docsweep's home"));
    QPushButton *copy = addAction(tr("Copy all"), u"placesCopy"_s);
    copy->setIcon(tintedIcon(u"copy"_s, theme.text));
    copy->setAccessibleName(tr("Copy places and versions"));
    copy->setToolTip(tr("For a problem report. Contains no key and no password."));
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_home = line(u"DOCSWEEP_HOME"_s, tr("Home"));
    m_journal = line(u"journal"_s, tr("Journal"));
    m_log = line(u"log"_s, tr("Log"));
    m_profile = line(u"profile"_s, tr("Settings file"));
    m_versions = line(u"versions"_s, tr("Versions"));
}

SettingRow *PlacesGroup::line(const QString &name, const QString &title)
{
    auto *row = new SettingRow(m_theme);
    SettingView view;
    view.name = name;
    view.title = title;
    row->show(view);
    m_lines << row;
    add(row);
    return row;
}

void PlacesGroup::show(const ConsoleContext &context)
{
    m_folder = context.settings.home;
    m_home->show(viewOf(u"DOCSWEEP_HOME"_s, context, {}));
    const auto value = [](SettingRow *row, const QString &text) {
        SettingView view = row->view();
        view.value = text;
        row->show(view);
    };
    value(m_journal, QDir::toNativeSeparators(context.journalFile));
    value(m_log, QDir::toNativeSeparators(context.logFile));
    QString file = context.profile;
    for (const ValuePlace &place : context.settings.places) {
        if (!context.connection.isEmpty() && place.path.endsWith(context.connection + ".ini"_L1))
            file = place.path;
    }
    value(
        m_profile, file.isEmpty() ? tr("none; everything comes from the environment") : QDir::toNativeSeparators(file));
    value(m_versions,
        u"docsweep %1 · Qt %2 · %3 · %4"_s.arg(QStringLiteral(DOCSWEEP_VERSION), QString::fromLatin1(qVersion()),
            QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
    setLineVisible(m_journal, !context.journalFile.isEmpty());
    setLineVisible(m_log, !context.logFile.isEmpty());
}

QString PlacesGroup::text() const
{
    QString all;
    for (const SettingRow *row : m_lines) {
        if (!row->isHidden())
            all += row->view().title + u": "_s + row->view().value + u'\n';
    }
    return all;
}

AboutGroup::AboutGroup(QWidget *parent)
    : SettingsCard(u"about"_s, tr("About"), parent)
{
    const auto paragraph = [this](const QString &name, const QString &text) {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(0, kUnit / 2, 0, kUnit / 2);
        body()->addWidget(label);
        return label;
    };
    paragraph(u"aboutDocsweep"_s,
        tr("docsweep %1 is free software under the GNU General Public License, version 3 or later "
           "(GPL-3.0-or-later). It comes without any warranty.")
            .arg(QStringLiteral(DOCSWEEP_VERSION)));
    paragraph(u"aboutLibraries"_s,
        tr("It is built with Qt %1 (LGPL-3.0), Qt Charts (GPL-3.0), spdlog and fmt (MIT), tl::expected (CC0) and "
           "QtKeychain (BSD). Its icons were drawn for it.")
            .arg(QString::fromLatin1(qVersion())))
        ->setProperty("role", u"muted"_s);
}

} // namespace docsweep
