// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overviewpictures.h"

#include "core/journal/journal.h"
#include "tests/ui/history.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/charts/agecurve.h"
#include "ui/charts/agehistogram.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/growthchart.h"
#include "ui/overview/overviewpage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <cstdio>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    class Pictures {
    public:
        Pictures(QApplication &app, QString directory)
            : m_app(app)
            , m_directory(std::move(directory))
        {
        }

        void open(const ConsoleContext &context, const Theme &theme, QSize size = {1280, 800})
        {
            m_theme = theme;
            m_window.reset();
            applyTheme(m_app, theme);
            m_window = std::make_unique<OpenWindow>(context, theme);
            m_window->showPage(MainWindow::Overview);
            m_window->resize(size);
            m_window->show();
        }
        MainWindow &window() { return *m_window; }
        template <typename T> T *find() { return m_window->findChild<T *>(); }
        void scan()
        {
            m_window->console().scan();
            if (!QTest::qWaitFor([this] { return !m_window->console().isScanning(); }, 60000))
                qFatal("docsweep-gallery: the scan did not end");
            settle(300);
        }
        void scrollDown() { find<OverviewPage>()->verticalScrollBar()->setValue(100000); }
        void save(const QString &name)
        {
            settle(150);
            write(name + u".png"_s, m_window->grab());
        }
        void write(const QString &name, const QPixmap &picture)
        {
            const QString file = m_directory + u'/' + name;
            if (!picture.save(file))
                qFatal("docsweep-gallery: a picture could not be written");
            std::printf("%s\n", qPrintable(file));
        }
        void saveCharts(const QString &tone)
        {
            for (ChartView *chart : m_window->findChildren<ChartView *>()) {
                write(u"chart-"_s + chart->objectName() + u'-' + tone + u".png"_s,
                    QPixmap::fromImage(chartImage(*chart, m_theme, 1)));
                QFile svg(m_directory + u"/chart-"_s + chart->objectName() + u'-' + tone + u".svg"_s);
                if (svg.open(QIODevice::WriteOnly))
                    svg.write(chartSvg(*chart, m_theme));
            }
        }

    private:
        /// Until layouts and the history have come to rest.
        static void settle(int milliseconds)
        {
            bool rested = false;
            QTimer timer;
            QObject::connect(&timer, &QTimer::timeout, &timer, [&rested] { rested = true; });
            timer.start(milliseconds);
            if (!QTest::qWaitFor([&rested] { return rested; }, 10000))
                qFatal("docsweep-gallery: the window does not come to rest");
        }

        QApplication &m_app;
        QString m_directory;
        Theme m_theme;
        std::unique_ptr<MainWindow> m_window;
    };

    /// Files and sessions of all ages and kinds, as a month of use leaves them.
    void fill(WebApp &app)
    {
        const QByteArrayList endings{"pdf", "pdf", "jpg", "xlsx", "png", "pdf", "docx", "txt", "tiff"};
        for (int n = 0; n < 36; ++n) {
            const QByteArray key = QByteArray::number(0x3f9c0a11u + quint32(n) * 2654435761u, 16) + "d2e45f";
            const Duration idle = 4min * std::llround(std::pow(1.28, n));
            QByteArrayList documents;
            for (int file = 0; file < 3 + n % 4; ++file) {
                const QByteArray name = key + '/' + QByteArray::number(file) + '.' + endings[(n * 5 + file) % 9];
                documents << name;
                app.addFile(name, idle + 3min * file, 30000 + 17000 * ((n * 7 + file * 3) % 11));
            }
            if (n % 6 != 5)
                app.addSession(key, idle, documents);
        }
    }

    ConsoleContext contextOf(const WebApp &app, qint64 quotaBytes)
    {
        ConsoleContext context = app.context();
        context.settings.retention.quotaBytes = quotaBytes;
        return context;
    }

    /// Three weeks of scans, with a cleanup now and then, up to what is there now.
    std::vector<UsagePoint> pastOf(Instant now, qint64 bytes, std::set<size_t> &cleaned)
    {
        std::vector<UsagePoint> scans;
        double level = 0.35 * double(bytes);
        for (int n = 0; n < 42; ++n) {
            level += double(bytes) * (0.034 + 0.02 * std::sin(n * 12.9));
            scans.push_back({now - 12h * (42 - n), qint64(level), n + 20, 5});
            if (n == 17 || n == 33) {
                cleaned.insert(size_t(n));
                level *= 0.45;
            }
        }
        return scans;
    }

    void showFull(Pictures &pictures, const Theme &theme, const QString &tone)
    {
        WebApp app;
        fill(app);
        ConsoleContext context = contextOf(app, 20 << 20);
        pictures.open(context, theme);
        pictures.save(u"overview-loading-"_s + tone);
        pictures.scan();
        pictures.save(u"overview-first-scan-"_s + tone);
        const Plan plan = *pictures.window().console().plan();
        context.settings.retention.quotaBytes = plan.statistics.bytes * 5 / 4;
        std::set<size_t> cleaned;
        const std::vector<UsagePoint> past = pastOf(plan.createdAt, plan.statistics.bytes, cleaned);
        rememberScans(app.home(), plan, past, cleaned);
        {
            const Result<std::unique_ptr<Journal>> journal = openJournal(app.home());
            Hold hold;
            hold.kind = HoldKind::Session;
            hold.pattern = plan.statistics.biggest.front().key;
            hold.since = plan.createdAt;
            if (!(*journal)->addHold(hold))
                qFatal("docsweep-gallery: no hold");
        }
        pictures.open(context, theme);
        pictures.scan();
        pictures.save(u"overview-full-"_s + tone);
        pictures.scrollDown();
        pictures.save(u"overview-full-below-"_s + tone);
        pictures.find<AgeCurve>()->setHandle(24h);
        pictures.find<AgeCurve>()->setFocus();
        pictures.find<AgeHistogram>()->setCurrent(12);
        pictures.find<GrowthChart>()->setCurrent(17);
        pictures.window().resize(1280, 1500);
        pictures.save(u"overview-whole-"_s + tone);
        pictures.saveCharts(tone);
        pictures.window().resize(960, 600);
        pictures.save(u"overview-narrow-"_s + tone);
        pictures.scrollDown();
        pictures.save(u"overview-narrow-below-"_s + tone);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        pictures.open(context, theme, {1280, 1500});
        pictures.scan();
        pictures.save(u"overview-rtl-"_s + tone);
        QApplication::setLayoutDirection(QLocale().textDirection());
    }

    void showOdd(Pictures &pictures, const Theme &theme, const QString &tone)
    {
        WebApp none;
        pictures.open(none.context(), theme, {1280, 1400});
        pictures.scan();
        pictures.save(u"overview-nothing-stored-"_s + tone);

        WebApp one;
        one.addFile("alice/a.pdf", 3h, 40000);
        pictures.open(one.context(), theme, {1280, 1400});
        pictures.scan();
        pictures.save(u"overview-one-file-"_s + tone);

        WebApp away;
        away.addSession("alice", 5h, {"alice/a.pdf"});
        ConsoleContext unreachable = away.context();
        unreachable.read.objects = [] {
            return Result<std::unique_ptr<ObjectReader>>(fail(ErrorKind::Unavailable,
                u"Storage service unavailable: https://example.supabase.co did not answer within 30 s"_s));
        };
        pictures.open(unreachable, theme, {1280, 1400});
        pictures.scan();
        pictures.save(u"overview-unlisted-"_s + tone);
    }

} // namespace

void takeOverviewPictures(QApplication &app, const QString &directory)
{
    Pictures pictures(app, directory);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? Theme::darkTheme() : Theme::light();
        const QString tone = dark ? u"dark"_s : u"light"_s;
        showFull(pictures, theme, tone);
        showOdd(pictures, theme, tone);
    }
}

} // namespace docsweep
