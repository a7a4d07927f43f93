// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QString>

#include <utility>

namespace docsweep {

struct ConsoleContext;

/// A setting as the page shows it, in the words of the user's language. A value.
struct SettingView {
    enum class Kind { Fixed, Hours, Days, Seconds, Megabytes, Count, Percent, Times, Switch, Choice, Text, Secret };

    QString name; ///< the environment's
    Kind kind = Kind::Fixed;
    QString title;
    QString hint;
    QString value;
    QString origin; ///< "from /srv/app/.env, line 4"
    QString typed; ///< what an editor begins with; of a secret nothing
    QList<std::pair<QString, QString>> choices; ///< of a choice: as a profile holds it, and in words
    QString elsewhere; ///< where it can be changed, when not here
    bool isOwn = false; ///< stands in the profile, and can be taken out of it

    bool isChangeable() const { return kind != Kind::Fixed && elsewhere.isEmpty(); }
};

/// What is known of one of the settings that a profile may hold, or of a part of the connection. `loadedAge`: as the
/// settings say; the window may look at another one for now. Secrets are told by their place only.
SettingView viewOf(const QString &name, const ConsoleContext &context, Duration loadedAge);

/// What the user typed, as a profile holds it: "90 min" becomes "1.5" hours, digits become those of the loader. What
/// cannot be understood stays, for the loader to say what is wrong.
QString settingText(SettingView::Kind kind, const QString &typed);

} // namespace docsweep
