// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/preview.h"

#include "ui/words/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QStringDecoder>

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostPixels = 60'000'000; ///< of a picture before it is made small
    constexpr int kMostMegabytes = 256; ///< of one while it is read

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::Preview)
    };

    enum class Kind { Picture, Pdf, Text, None };

    Kind kindOf(const ObjectKey &key)
    {
        static const QSet<QByteArray> pictures{"jpg", "jpeg", "png", "gif", "bmp", "webp"};
        static const QSet<QByteArray> texts{"txt", "csv", "json", "xml", "log", "md", "html", "htm", "tsv", "ini"};
        const QByteArray type = extensionOf(key);
        if (pictures.contains(type))
            return Kind::Picture;
        if (type == "pdf")
            return Kind::Pdf;
        return texts.contains(type) ? Kind::Text : Kind::None;
    }

    using What = PreviewFinding::What;

    PreviewFinding found(What what)
    {
        PreviewFinding finding;
        finding.what = what;
        return finding;
    }

    /// By the first bytes; empty for what is none of ours, whatever else Qt could read.
    QByteArray formatOf(const QByteArray &bytes)
    {
        if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
            return "png";
        if (bytes.startsWith("\xff\xd8\xff"))
            return "jpeg";
        if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
            return "gif";
        if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
            return "webp";
        return bytes.startsWith("BM") ? "bmp" : QByteArray();
    }

    PreviewFinding findPicture(const QByteArray &bytes, QSize most)
    {
        const QByteArray format = formatOf(bytes);
        if (format.isEmpty())
            return found(What::NoPicture);
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        QImageReader::setAllocationLimit(kMostMegabytes);
        QImageReader reader(&buffer, format);
        reader.setAutoDetectImageFormat(false);
        reader.setDecideFormatFromContent(false);
        const QSize size = reader.size();
        if (!size.isValid())
            return found(What::NoPicture);
        if (qint64(size.width()) * size.height() > kMostPixels)
            return found(What::PictureTooLarge);
        if (size.width() > most.width() || size.height() > most.height())
            reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
        reader.setAutoTransform(true);
        PreviewFinding finding = found(What::Picture);
        finding.picture = reader.read();
        // One that lies on its side has stood up.
        if (finding.picture.width() > most.width() || finding.picture.height() > most.height())
            finding.picture = finding.picture.scaled(most, Qt::KeepAspectRatio);
        finding.size = size;
        return finding.picture.isNull() ? found(What::NoPicture) : finding;
    }

    PreviewFinding findPage(const QByteArray &bytes, QSize most)
    {
        // By itself the library writes what it stumbles over, and thus parts of the document, to stderr.
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
        if (!document)
            return found(What::NoPdf);
        if (document->isLocked())
            return found(What::LockedPdf);
        PreviewFinding finding = found(What::Page);
        finding.pages = document->numPages();
        const std::unique_ptr<Poppler::Page> page = finding.pages > 0 ? document->page(0) : nullptr;
        const QSizeF points = page ? page->pageSizeF() : QSizeF();
        if (!page || points.width() < 1 || points.height() < 1)
            return found(What::NoPage);
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
        const double scale = std::min(most.width() / points.width(), most.height() / points.height());
        finding.picture = page->renderToImage(72 * scale, 72 * scale);
        return finding.picture.isNull() ? found(What::NoPage) : finding;
    }

    PreviewFinding findText(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return found(What::EmptyText);
        const QByteArray head = bytes.left(kMostPreviewText);
        QStringDecoder decoder(QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8));
        PreviewFinding finding = found(bytes.size() > kMostPreviewText ? What::BeginningOfText : What::Text);
        finding.text = decoder(head);
        if (decoder.hasError())
            finding.text = QString::fromLatin1(head); // every byte is some character
        finding.text.replace(u"\r\n"_s, u"\n"_s);
        return finding;
    }

    /// Controls but line breaks and tabs, and what turns the direction of writing, are made visible as one mark.
    QString shown(QString text)
    {
        for (QChar &c : text) {
            const bool isLine = c == u'\n' || c == u'\t';
            if (!isLine && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
                c = u'\uFFFD';
        }
        return text;
    }

    QString remarkOn(const PreviewFinding &finding)
    {
        switch (finding.what) {
        case What::Picture:
            return Words::tr("%1 × %2 pixels").arg(finding.size.width()).arg(finding.size.height());
        case What::Page:
            return Words::tr("The first of %Ln page(s)", nullptr, finding.pages);
        case What::Text:
            return {};
        case What::BeginningOfText:
            return Words::tr("Only the beginning is shown.");
        case What::EmptyText:
            return Words::tr("The file is empty.");
        case What::TooLarge:
            return Words::tr("There is no preview of files larger than %1.").arg(formatBytes(kMostPreviewBytes));
        case What::NoPicture:
            return Words::tr("This picture cannot be read.");
        case What::PictureTooLarge:
            return Words::tr("This picture is too large to be shown.");
        case What::NoPdf:
            return Words::tr("This PDF cannot be read.");
        case What::LockedPdf:
            return Words::tr("This PDF is protected by a password.");
        case What::NoPage:
            return Words::tr("This PDF has no page to show.");
        case What::UnknownKind:
            return Words::tr("There is no preview of this kind of file.");
        case What::TookTooLong:
            return Words::tr("The preview took too long and was stopped. The file may be harmful.");
        case What::Failed:
            return Words::tr("The preview failed and was stopped. The file may be harmful.");
        case What::NotStarted:
            return Words::tr("The preview could not be started.");
        case What::NotShutIn:
            return Words::tr("There is no preview: this system can't open files in a protected way.");
        }
        return {};
    }

} // namespace

bool canPreview(const ObjectKey &key)
{
    return kindOf(key) != Kind::None;
}

qint64 previewBytes(const ObjectKey &key)
{
    return kindOf(key) == Kind::Text ? kMostPreviewText : kMostPreviewBytes;
}

bool isPreviewCheap(const ObjectKey &key, std::optional<qint64> size)
{
    return canPreview(key) && std::min(previewBytes(key), size.value_or(previewBytes(key))) <= kMostUnaskedBytes;
}

PreviewFinding findPreview(const ObjectKey &key, const QByteArray &bytes, QSize most)
{
    const Kind kind = kindOf(key);
    if (kind != Kind::Text && bytes.size() > kMostPreviewBytes)
        return found(What::TooLarge);
    switch (kind) {
    case Kind::Picture:
        return findPicture(bytes, most);
    case Kind::Pdf:
        return findPage(bytes, most);
    case Kind::Text:
        return findText(bytes);
    case Kind::None:
        break;
    }
    return found(What::UnknownKind);
}

Preview previewOf(const PreviewFinding &finding)
{
    return {finding.picture, shown(finding.text), remarkOn(finding)};
}

} // namespace docsweep
