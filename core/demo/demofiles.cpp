// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demofiles.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <utility>

#include <archive.h>
#include <archive_entry.h>

namespace docsweep::demo {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPaperWidth = 1240; // A4 at 150 dpi
    constexpr int kTextRowHeight = 24;

    constexpr std::array kHolders{"Amara Okafor", "Bruno Keller", "Chiara Rossi", "Dawit Bekele", "Elif Yilmaz",
        "Farid Nasser", "Grace Mensah", "Hanna Novak", "Ines Moreau", "Jonas Weber", "Kofi Asante", "Lena Fischer"};
    constexpr std::array kTitles{
        "Account statement", "Loan agreement", "Tax certificate", "Payment order", "Securities report", "Invoice"};
    constexpr std::array kPurposes{"SEPA TRANSFER", "CARD PAYMENT", "STANDING ORDER", "CASH WITHDRAWAL",
        "DIRECT DEBIT RENT", "SALARY", "ELECTRICITY", "INSURANCE PREMIUM", "INTEREST", "FEE"};

    // A page with some lines on it, 96 x 128, gray. Larger files get comments of noise.
    constexpr auto kJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACAWGBwYFCAcGhwkIiAmMFA0MCwsMGJGSjpQdGZ6eHJmcG6AkLicgIiuim5woNqirr7EztDO"
        "fJri8uDI8LjKzsb/wAALCACAAGABAREA/8QAGQABAQEBAQEAAAAAAAAAAAAAAAMCAQQG/8QALhAAAQMEAgAFAgUFAAAAAAAAAQACAwQS"
        "U5MR0hQhMUFUI5ETIlGBkmGhsdHx/9oACAEBAAA/APoERERERERTnaXwPaATyOOAeCvKyluMZfAz8shPmBzbaf29f0WXUsr2T3sa8zMc"
        "eCB+V3t7+vB45/ouy0v13lsJ4tAbaGcD1/XzH7KZpJy0gs5DIjG0cj05BH+v2Wn0slrnQxua4MLQHWi7n1Hl5f8AF6YqdrKp0n4bRyxo"
        "DuBzzyef8hehERERERERERFmSNkrCyRjXtPq1w5BUfAUfxINYTwFH8SDWE8BR/Eg1hPAUfxINYTwFH8SDWE8BR/Eg1hPAUfxINYTwFH8"
        "SDWE8BR/Eg1hPAUfxINYV2tDGhrQGtA4AA8gFyQvDCY2tc72DncD78FRvrMEG49UvrMEG49UvrMEG49UvrMEG49UvrMEG49UvrMEG49U"
        "vrMEG49UvrMEG49UvrMEG49VdvJaLgA7jzAPIBXVmQvDCY2tc72DncD78FRvrMEG49UvrMEG49UvrMEG49UvrMEG49UvrMEG49UvrMEG"
        "49UvrMEG49UvrMEG49UvrMEG49VuJ05d9WONrePVshcef4hVWZC8MJja1zvYOdwPvwVG+swQbj1S+swQbj1S+swQbj1S+swQbj1S+swQ"
        "bj1S+swQbj1S+swQbj1XWvqi4XQwhvPmRKSQP4q6IsyF4YTG1rnewc7gffgqN9Zgg3Hql9Zgg3Hql9Zgg3Hql9Zgg3Hql9Zgg3Hql9Zg"
        "g3Hql9Zgg3Hql9Zgg3Hql9Zgg3Hql9Zgg3Hqrt5LRcAHceYB5AK5IXhhMbWud7BzuB9+Co31mCDceqX1mCDceqX1mCDceqX1mCDceqX1"
        "mCDceqX1mCDceq3E6cu+rHG1vHq2QuPP8QqoiIiIiIiIiLMheGExta53sHO4H34KjfWYINx6pfWYINx6pfWYINx6pfWYINx6pfWYINx6"
        "pfWYINx6pfWYINx6pfWYINx6pfWYINx6pfWYINx6q7eS0XAB3HmAeQCuSF4YTG1rnewc7gffgqN9Zgg3Hql9Zgg3Hql9Zgg3Hql9Zgg3"
        "Hql9Zgg3Hql9Zgg3Hql9Zgg3Hql9Zgg3HqqRGY8/jRxs/Sx5dz/YKiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiL/2Q==";

    template <size_t Count> QByteArray anyOf(const std::array<const char *, Count> &words, QRandomGenerator &random)
    {
        return words[size_t(random.bounded(int(Count)))];
    }

    QByteArray noise(qsizetype bytes, QRandomGenerator &random)
    {
        QByteArray block((bytes + 3) / 4 * 4, Qt::Uninitialized);
        for (qsizetype at = 0; at < block.size(); at += 4)
            qToLittleEndian(random.generate(), block.data() + at);
        block.truncate(bytes);
        return block;
    }

    QByteArray amount(QRandomGenerator &random)
    {
        return QByteArray::number(random.bounded(1, 9999)) + '.' + QByteArray::number(random.bounded(10, 99));
    }

    QByteArray date(QRandomGenerator &random)
    {
        return "2026-" + QByteArray::number(random.bounded(10, 13)) + '-' + QByteArray::number(random.bounded(10, 29));
    }

    /// A booking, the columns a table needs: date, purpose, amount.
    std::array<QByteArray, 3> booking(QRandomGenerator &random)
    {
        return {date(random), anyOf(kPurposes, random) + ' ' + QByteArray::number(random.generate(), 16).toUpper(),
            amount(random)};
    }

    /// Scanned paper: a light grain with dark lines of "text". Eight bits of gray a pixel, `rows` rows.
    QByteArray makeScan(int rows, bool filterByte, QRandomGenerator &random)
    {
        QByteArray grain = noise(1 << 16, random);
        for (char &pixel : grain)
            pixel = char(0xe8 + (pixel & 7));
        const qsizetype stride = kPaperWidth + (filterByte ? 1 : 0);
        QByteArray scan(rows * stride, '\0');
        int lineEnd = 0;
        for (int row = 0; row < rows; ++row) {
            char *pixels = scan.data() + row * stride + (filterByte ? 1 : 0);
            std::memcpy(pixels, grain.constData() + random.bounded(int(grain.size()) - kPaperWidth), kPaperWidth);
            if (row % kTextRowHeight == 0)
                lineEnd = random.bounded(kPaperWidth / 3, kPaperWidth - 100);
            if (row % kTextRowHeight < kTextRowHeight / 2) {
                for (int at = 100; at < lineEnd; at += 14)
                    std::memset(pixels + at, 0x30 + (at % 5), size_t(4 + (at / 14 + row / kTextRowHeight) % 7));
            }
        }
        return scan;
    }

    /// Source: PNG specification, annex D.
    quint32 crc32(QByteArrayView bytes)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> made{};
            for (quint32 n = 0; n < made.size(); ++n) {
                quint32 c = n;
                for (int bit = 0; bit < 8; ++bit)
                    c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
                made[n] = c;
            }
            return made;
        }();
        quint32 crc = 0xffffffffU;
        for (const char byte : bytes)
            crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xff] ^ (crc >> 8);
        return crc ^ 0xffffffffU;
    }

    QByteArray bigEndian(quint32 number)
    {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(number, bytes.data());
        return bytes;
    }

    QByteArray chunk(const QByteArray &type, const QByteArray &content)
    {
        const QByteArray body = type + content;
        return bigEndian(quint32(content.size())) + body + bigEndian(crc32(body));
    }

    la_ssize_t appendTo(archive *, void *target, const void *bytes, size_t count)
    {
        static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), qsizetype(count));
        return la_ssize_t(count);
    }

    struct Member {
        QByteArray name;
        QByteArray content;
    };

    Result<QByteArray> zipOf(std::span<const Member> members)
    {
        QByteArray bytes;
        const std::unique_ptr<archive, int (*)(archive *)> zip(archive_write_new(), archive_write_free);
        archive_write_set_bytes_in_last_block(zip.get(), 1);
        bool fine = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK
            && archive_write_open(zip.get(), &bytes, nullptr, appendTo, nullptr) == ARCHIVE_OK;
        for (const Member &member : members) {
            const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(
                archive_entry_new(), archive_entry_free);
            archive_entry_set_pathname(entry.get(), member.name.constData());
            archive_entry_set_size(entry.get(), member.content.size());
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_perm(entry.get(), 0644);
            archive_entry_set_mtime(entry.get(), 1'767'225'600, 0); // the same each time
            fine = fine && archive_write_header(zip.get(), entry.get()) == ARCHIVE_OK
                && archive_write_data(zip.get(), member.content.constData(), size_t(member.content.size()))
                    == member.content.size();
        }
        if (!fine || archive_write_close(zip.get()) != ARCHIVE_OK)
            return fail(ErrorKind::Io,
                u"making an office document: "_s + QString::fromLocal8Bit(archive_error_string(zip.get())));
        return bytes;
    }

    /// What every office document begins with: which part is what, and where the main one is.
    std::array<Member, 2> officeFrame(const QByteArray &part, const QByteArray &type, const QByteArray &more)
    {
        const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
        return {Member{"[Content_Types].xml",
                    head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
                        + R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.)"
                        + R"(relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>)"
                        + "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>" + more + "</Types>"},
            Member{"_rels/.rels",
                head + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                    + R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/)"
                    + R"(relationships/officeDocument" Target=")" + part + "\"/></Relationships>"}};
    }

} // namespace

Paper makePaper(QRandomGenerator &random)
{
    return {anyOf(kTitles, random), anyOf(kHolders, random),
        "XX" + QByteArray::number(random.bounded(10, 99)) + ' '
            + QByteArray::number(random.bounded(10'000'000, 99'999'999))};
}

QByteArray makeText(const Paper &paper, qsizetype about, QRandomGenerator &random)
{
    QByteArray text = paper.title + "\nAccount holder: " + paper.holder + "\nAccount: " + paper.account + "\n\n";
    while (text.size() < about) {
        const auto [day, purpose, sum] = booking(random);
        text += day + "  " + purpose.leftJustified(32) + sum.rightJustified(12) + '\n';
    }
    return text;
}

QByteArray makePdf(const Paper &paper, qsizetype about, QRandomGenerator &random)
{
    const int rows = int(std::clamp<qsizetype>((about - 2000) / kPaperWidth, 8, 4000));
    QByteArray words = "q 500 0 0 560 47 60 cm /Scan Do Q BT /F1 16 Tf 47 780 Td 18 TL (" + paper.title
        + ") Tj T* /F1 10 Tf (" + paper.holder + ", account " + paper.account + ") Tj T* ";
    for (int line = 0; line < 6; ++line) {
        const auto [day, purpose, sum] = booking(random);
        words += '(' + day + "  " + purpose + "  " + sum + ") Tj T* ";
    }
    words += "ET";
    const QByteArray scan = makeScan(rows, false, random);
    const auto stream = [](const QByteArray &keys, const QByteArray &bytes) -> QByteArray {
        return "<< " + keys + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
    };
    const std::array<QByteArray, 6> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        "/Resources << /Font << /F1 4 0 R >> /XObject << /Scan 6 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        stream({}, words),
        stream("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width "
                + QByteArray::number(kPaperWidth) + " /Height " + QByteArray::number(rows),
            scan),
    };
    QByteArray pdf = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "xref\n0 7\n0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(int(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    return pdf + table + "trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray makePng(qsizetype about, QRandomGenerator &random)
{
    const int rows =
        int(std::clamp<qsizetype>(about * 10 / (qsizetype(kPaperWidth) * 4), 8, 6000)); // grain packs to about 0.4
    const QByteArray packed = qCompress(makeScan(rows, true, random), 1).sliced(4); // less Qt's own length
    return "\x89PNG\r\n\x1a\n"
        + chunk("IHDR", bigEndian(kPaperWidth) + bigEndian(quint32(rows)) + QByteArray("\x08\0\0\0\0", 5))
        + chunk("IDAT", packed) + chunk("IEND", {});
}

QByteArray makeJpeg(qsizetype about, QRandomGenerator &random)
{
    constexpr qsizetype kComment = 65'533; // the most a segment holds beside its length
    const QByteArray picture = QByteArray::fromBase64(kJpeg);
    QByteArray jpeg = picture.first(20); // start and JFIF header
    for (qsizetype left = about - picture.size(); left > 4;) {
        const qsizetype length = std::min(left - 4, kComment);
        QByteArray size(2, Qt::Uninitialized);
        qToBigEndian(quint16(length + 2), size.data());
        jpeg += "\xff\xfe" + size + noise(length, random);
        left -= length + 4;
    }
    return jpeg + picture.sliced(20);
}

Result<QByteArray> makeSpreadsheet(const Paper &paper, int rows, QRandomGenerator &random)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const auto text = [](const QByteArray &cell) -> QByteArray {
        return "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    };
    QByteArray sheet = head
        + R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + "<row>"
        + text(paper.title) + text(paper.holder) + text(paper.account) + "</row>";
    for (int row = 0; row < rows; ++row) {
        const auto [day, purpose, sum] = booking(random);
        sheet += "<row>" + text(day) + text(purpose) + "<c><v>" + sum + "</v></c></row>";
    }
    sheet += "</sheetData></worksheet>";
    const auto frame = officeFrame("xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.)"
        R"(spreadsheetml.worksheet+xml"/>)");
    const std::array members{frame[0], frame[1],
        Member{"xl/workbook.xml",
            head + R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                + R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)"
                + R"(<sheet name="Bookings" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        Member{"xl/_rels/workbook.xml.rels",
            head + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                + R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/)"
                + R"(relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)"},
        Member{"xl/worksheets/sheet1.xml", sheet}};
    return zipOf(members);
}

Result<QByteArray> makeLetter(const Paper &paper, int rows, QRandomGenerator &random)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const auto paragraph = [](const QByteArray &text) -> QByteArray {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    };
    QByteArray body = paragraph(paper.title) + paragraph(paper.holder + ", account " + paper.account);
    for (int row = 0; row < rows; ++row) {
        const auto [day, purpose, sum] = booking(random);
        body += paragraph(day + "  " + purpose + "  " + sum);
    }
    const auto frame = officeFrame(
        "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", {});
    const std::array members{frame[0], frame[1],
        Member{"word/document.xml",
            head + R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)"
                + body + "</w:body></w:document>"}};
    return zipOf(members);
}

} // namespace docsweep::demo
