// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/preview.h"

#include "ui/format.h"

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

    Preview nothing(const QString &why)
    {
        return {{}, {}, why};
    }

    Preview tooLarge()
    {
        return nothing(Words::tr("There is no preview of files larger than %1.").arg(formatBytes(kMostPreviewBytes)));
    }

    Preview makePicture(const QByteArray &bytes, QSize most)
    {
        static const QList<QByteArray> formats{"jpeg", "png", "gif", "bmp", "webp"};
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        const QSize size = reader.size();
        if (!formats.contains(reader.format()) || !size.isValid())
            return nothing(Words::tr("This is no readable picture."));
        if (qint64(size.width()) * size.height() > kMostPixels)
            return nothing(Words::tr("This picture is too large to be shown."));
        if (size.width() > most.width() || size.height() > most.height())
            reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
        reader.setAutoTransform(true);
        const QImage picture = reader.read();
        if (picture.isNull())
            return nothing(Words::tr("This is no readable picture."));
        return {picture, {}, Words::tr("%1 × %2 pixels").arg(size.width()).arg(size.height())};
    }

    Preview makePage(const QByteArray &bytes, QSize most)
    {
        // By itself the library writes what it stumbles over, and thus parts of the document, to stderr.
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
        if (!document)
            return nothing(Words::tr("This is no readable PDF."));
        if (document->isLocked())
            return nothing(Words::tr("This PDF is locked by a password."));
        const int pages = document->numPages();
        const std::unique_ptr<Poppler::Page> page = pages > 0 ? document->page(0) : nullptr;
        const QSizeF points = page ? page->pageSizeF() : QSizeF();
        if (!page || points.width() < 1 || points.height() < 1)
            return nothing(Words::tr("This PDF has no page to show."));
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
        const double scale = std::min(most.width() / points.width(), most.height() / points.height());
        const QImage picture = page->renderToImage(72 * scale, 72 * scale);
        if (picture.isNull())
            return nothing(Words::tr("This PDF has no page to show."));
        return {picture, {}, Words::tr("The first of %Ln page(s)", nullptr, pages)};
    }

    /// Controls but line breaks and tabs, and what turns the direction of writing, are made visible as one mark.
    bool isShown(QChar c)
    {
        if (c == u'\n' || c == u'\t')
            return true;
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    }

    Preview makeText(const QByteArray &bytes)
    {
        const QByteArray head = bytes.left(kMostPreviewText);
        QStringDecoder decoder(QStringConverter::encodingForData(head).value_or(QStringConverter::Utf8));
        QString text = decoder(head);
        if (decoder.hasError())
            text = QString::fromLatin1(head); // every byte is some character
        text.replace(u"\r\n"_s, u"\n"_s);
        for (QChar &c : text) {
            if (!isShown(c))
                c = u'\uFFFD';
        }
        if (bytes.isEmpty())
            return {{}, u""_s, Words::tr("The file is empty.")};
        return {{}, text, bytes.size() > kMostPreviewText ? Words::tr("Only the beginning is shown.") : QString()};
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

Preview makePreview(const ObjectKey &key, const QByteArray &bytes, QSize most)
{
    const Kind kind = kindOf(key);
    if (kind != Kind::Text && bytes.size() > kMostPreviewBytes)
        return tooLarge();
    switch (kind) {
    case Kind::Picture:
        return makePicture(bytes, most);
    case Kind::Pdf:
        return makePage(bytes, most);
    case Kind::Text:
        return makeText(bytes);
    case Kind::None:
        break;
    }
    return nothing(Words::tr("There is no preview of this kind of file."));
}

} // namespace docsweep
