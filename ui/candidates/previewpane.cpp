// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/previewpane.h"

#include "ui/look/icons.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kRest = 250ms; ///< whoever runs through the rows reads none of them
    constexpr QSize kLargest(640, 480); ///< in pixels of the screen, before it is fitted to the pane
    constexpr int kPartOfWindow = 2; ///< that a picture is at most as high as

} // namespace

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_frame(theme.border)
{
    setObjectName("previewPane"_L1);
    m_open = new QPushButton(tr("Preview"));
    m_open->setObjectName("previewOpen"_L1);
    m_open->setIcon(tintedIcon(u"preview"_s, theme.text));
    m_open->setToolTip(tr("Read the file and show its beginning here. No copy is kept."));
    connect(m_open, &QPushButton::clicked, this, [this] { read(previewBytes(m_name.key)); });
    m_picture = new QLabel;
    m_picture->setObjectName("previewPicture"_L1);
    m_picture->setAccessibleName(tr("Preview of the file"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text = new QPlainTextEdit;
    m_text->setObjectName("previewText"_L1);
    m_text->setAccessibleName(tr("Preview of the file"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(160);
    m_remark = new QLabel;
    m_remark->setObjectName("previewRemark"_L1);
    m_remark->setProperty("role", u"muted"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addWidget(m_picture);
    layout->addWidget(m_text);
    layout->addWidget(m_remark);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &PreviewPane::readUnasked);
    clear();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::clear()
{
    m_job.drop();
    m_picture->clear();
    m_picture->hide();
    m_text->clear();
    m_text->hide();
    m_remark->clear();
    m_remark->hide();
    m_open->setEnabled(true);
}

void PreviewPane::setObject(const ObjectReaderFactory &objects, const ObjectName &name, std::optional<qint64> sizeBytes)
{
    if (name == m_name && bool(objects) == bool(m_objects))
        return;
    clear();
    m_rest.stop();
    m_objects = objects;
    m_name = name;
    const bool isFile = !name.key.isEmpty() && m_objects;
    setVisible(isFile);
    const bool isPossible = isFile && canPreview(name.key);
    m_isDue = isPossible && isPreviewCheap(name.key, sizeBytes);
    m_open->setVisible(isPossible && !m_isDue);
    if (m_isDue) {
        m_rest.start();
        return;
    }
    m_remark->setText(!isFile ? QString()
            : !isPossible     ? tr("There is no preview of this kind of file.")
            : sizeBytes       ? tr("%1. Files of more than %2 are read on request.")
                              .arg(formatBytes(*sizeBytes), formatBytes(kMostUnaskedBytes))
                        : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void PreviewPane::readUnasked()
{
    if (m_isDue && isVisible())
        read(kMostUnaskedBytes);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue && !m_job.isBusy())
        m_rest.start();
}

/// At most so many bytes of it; a picture or a PDF that turns out to be larger waits for the button.
void PreviewPane::read(qint64 mostBytes)
{
    clear();
    m_isDue = false;
    m_open->setEnabled(false);
    m_remark->setText(tr("Reading…"));
    m_remark->show();
    const qreal ratio = devicePixelRatioF();
    m_job.start(
        this,
        [objects = m_objects, name = m_name, mostBytes, most = kLargest * ratio](
            const std::stop_token &stop) -> Result<std::optional<Preview>> {
            const Result<std::unique_ptr<ObjectReader>> reader = objects();
            if (!reader)
                return fail(reader.error());
            // One byte more tells that there is more.
            const Result<QByteArray> bytes =
                (*reader)->read(name.bucket, name.key, std::min(mostBytes, previewBytes(name.key)) + 1, stop);
            if (!bytes)
                return fail(bytes.error());
            if (mostBytes < previewBytes(name.key) && bytes->size() > mostBytes)
                return std::optional<Preview>();
            Result<Preview> preview = PreviewWorker().look(name.key, *bytes, most, stop);
            return preview ? Result<std::optional<Preview>>(*std::move(preview)) : fail(preview.error());
        },
        [this](const Result<std::optional<Preview>> &preview) {
            if (preview && !*preview)
                return offer(tr("Files of more than %1 are read on request.").arg(formatBytes(kMostUnaskedBytes)));
            showPreview(preview ? Result<Preview>(**preview) : fail(preview.error()));
        });
}

/// Waits for the button, and says why.
void PreviewPane::offer(const QString &why)
{
    clear();
    m_remark->setText(why);
    m_remark->show();
    m_open->show();
}

void PreviewPane::showPreview(const Result<Preview> &preview)
{
    clear();
    if (!preview) {
        say(*m_remark, preview.error());
        m_remark->show();
        m_open->show(); // it may be tried again
        return;
    }
    m_open->hide();
    if (!preview->picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        QImage picture = preview->picture;
        const QSize room = QSize(width(), window()->height() / kPartOfWindow) * ratio; // seen as a whole
        if (picture.width() > room.width() || picture.height() > room.height())
            picture = picture.scaled(room.expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&picture); // white paper has no edge of its own on a light ground
        painter.setPen(m_frame);
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
        painter.end();
        picture.setDevicePixelRatio(ratio);
        m_picture->setPixmap(QPixmap::fromImage(picture));
        m_picture->show();
    }
    if (!preview->text.isEmpty()) {
        m_text->setPlainText(preview->text);
        m_text->show();
    }
    m_remark->setText(preview->remark);
    m_remark->setVisible(!preview->remark.isEmpty());
}

} // namespace docsweep
