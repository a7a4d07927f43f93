// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "ui/candidates/previewworker.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace docsweep {

/// A look into one file. A small one is read as soon as its row is rested on (`isPreviewCheap`), a larger one when the
/// button is pressed; nothing of it is kept once another row is chosen. The file is opened by a worker's process, which
/// ends when another row is chosen or the window is closed.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Another file, or none (no name), and how large it is, where that is known. The factory may be empty: then there
    /// is no preview.
    void setObject(
        const ObjectReaderFactory &objects, const ObjectName &name, std::optional<qint64> sizeBytes = std::nullopt);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read(qint64 mostBytes);
    void offer(const QString &why);
    void showPreview(const Result<Preview> &preview);
    void clear();
    void readUnasked();

    ObjectReaderFactory m_objects;
    ObjectName m_name;
    QColor m_frame;
    QPushButton *m_open = nullptr;
    QLabel *m_picture = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_remark = nullptr;
    bool m_isDue = false; ///< it is to be read as soon as it is seen
    QTimer m_rest;
    LatestJob<Result<std::optional<Preview>>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
