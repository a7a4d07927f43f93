// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace docsweep {

/// The languages the window can speak, and the one it speaks now: its own words, those of Qt's dialogs, numbers and
/// dates, and the direction of reading. One for a program; GUI thread.
class Languages {
public:
    /// `catalogs`: the folder of docsweep_xx.qm.
    explicit Languages(QString catalogs = QStringLiteral(":/i18n"));
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// "en" first, then what else has a catalog, as "pt_BR", sorted.
    const QStringList &available() const { return m_available; }
    /// What a word means, in any of the usual spellings ("pt-br", "zh_CN.UTF-8", "de_AT"); empty: none that is there.
    QString find(const QString &word) const;
    /// What this desktop's list of languages asks for, best first; English when none of them is there.
    QString forSystem(const QStringList &wanted = QLocale::system().uiLanguages()) const;

    /// Windows that are open keep the words they have; build them anew. `language`: one of `available`.
    void use(const QString &language);
    const QString &current() const { return m_current; }

    /// A language in its own words: "Português (Brasil)".
    static QString nativeName(const QString &language);
    /// How numbers and dates are written in it: as this machine is set up when that is the same language.
    static QLocale localeOf(const QString &language, const QLocale &system = QLocale::system());

private:
    void add(const QString &file, const QString &folder);

    QString m_catalogs;
    QStringList m_available;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace docsweep
