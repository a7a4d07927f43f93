// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kBegin = "docsweep_"_L1;
    constexpr auto kEnd = ".qm"_L1;
    constexpr auto kEnglish = "en"_L1;

} // namespace

Languages::Languages(QString catalogs)
    : m_catalogs(std::move(catalogs))
{
    for (const QString &file : QDir(m_catalogs).entryList({kBegin + u'*' + kEnd}, QDir::Files, QDir::Name)) {
        const QString language = file.mid(kBegin.size(), file.size() - kBegin.size() - kEnd.size());
        if (language != kEnglish)
            m_available << language;
    }
    m_available.prepend(kEnglish);
}

Languages::~Languages() = default; // a translator takes itself out

QString Languages::find(const QString &word) const
{
    QString plain = word.section(u'.', 0, 0);
    plain.replace(u'-', u'_');
    QString sameLanguage;
    for (const QString &language : m_available) {
        if (language.compare(plain, Qt::CaseInsensitive) == 0)
            return language;
        if (language.section(u'_', 0, 0).compare(plain.section(u'_', 0, 0), Qt::CaseInsensitive) == 0)
            sameLanguage = language;
    }
    // Traditional Chinese is not served by the simplified one.
    const bool isTraditional = plain.contains("Hant"_L1, Qt::CaseInsensitive)
        || plain.endsWith("_TW"_L1, Qt::CaseInsensitive) || plain.endsWith("_HK"_L1, Qt::CaseInsensitive);
    return isTraditional ? QString() : sameLanguage;
}

QString Languages::forSystem(const QStringList &wanted) const
{
    for (const QString &word : wanted) {
        if (const QString found = find(word); !found.isEmpty())
            return found;
    }
    return kEnglish;
}

/// Asked from the last to the first: English stands below, for its plurals and for what has no words of its own.
void Languages::use(const QString &language)
{
    m_installed.clear();
    m_current = language;
    add(kBegin + kEnglish, m_catalogs);
    if (language != kEnglish) {
        add(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        add(kBegin + language, m_catalogs);
    }
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Languages::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own are named by the language alone where one form serves all its countries.
    if (!translator->load(file, folder) && !translator->load(file.section(u'_', 0, 1), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

QString Languages::nativeName(const QString &language)
{
    const QLocale locale(language);
    QString name = language == kEnglish ? u"English"_s : locale.nativeLanguageName();
    if (locale.language() == QLocale::Portuguese)
        name = u"português (Brasil)"_s;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QLocale Languages::localeOf(const QString &language, const QLocale &system)
{
    const QLocale own(language);
    const bool isSame = system.language() == own.language() && system.script() == own.script();
    const QLocale &locale = isSame ? system : own;
    // Qt 6.4 writes 1234.567 in Spain: it takes "no point in 1234" for "four digits before the first point".
    if (locale.language() == QLocale::Spanish && locale.toString(1234567).count(locale.groupSeparator()) == 1)
        return QLocale(QLocale::Spanish, QLocale::Argentina);
    return locale;
}

} // namespace docsweep
