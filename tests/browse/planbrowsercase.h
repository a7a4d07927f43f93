// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "tests/ui/plantext.h"

#include <QObject>

#include <memory>

namespace docsweep {

/// A plan of nine items, two of them sessions, beside another plan that must not be seen.
class PlanBrowserCase : public QObject {
    Q_OBJECT

private slots:
    void init();

protected:
    QString shown(const ItemFilter &filter = {}, const ItemSort &sort = {});

    std::unique_ptr<PlanText> m_journal;
    std::unique_ptr<PlanBrowser> m_browser;
    PlanId m_plan = 0;
};

} // namespace docsweep
