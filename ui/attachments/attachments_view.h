// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/attachments.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QMimeData;
class QPushButton;
class QTreeWidget;

namespace mamori {

class AttachDialog;
struct AttachSource;

/// The attachments of one record: files are dropped or pasted here or chosen, opened through memory only, and
/// saved outside only as a copy that is asked for.
class AttachmentsView final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentsView(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Register &reg, qint64 record);
    /// Looks at the record again after something was changed.
    void refresh();
    int count() const { return m_count; }

    void chooseFiles();
    void attachFiles(const QStringList &paths);
    void paste();
    void openChosen();
    void saveCopyOfChosen();
    void changeChosen();
    /// Removes the chosen attachment, or brings it back when it was removed.
    void removeChosen();
    void choose(Id<Attachment> id);

Q_SIGNALS:
    void countChanged(int count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void addShortcuts();
    void attach(const QList<AttachSource> &sources);
    void fill();
    void addRow(const Attached &attached);
    std::optional<Attached> chosen() const;
    void updateButtons();
    void showMenu(const QPoint &place);

    Workspace &m_workspace;
    Attachments m_attachments;
    const Register *m_register = nullptr;
    qint64 m_record = 0;
    int m_count = 0;
    bool m_frozen = true; ///< there is no record, or it is struck out
    QLabel *m_hint;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_change;
    QPushButton *m_remove;
    QCheckBox *m_showRemoved;
    QPointer<AttachDialog> m_attaching;
};

/// A size as people read it: 1.2 MB.
QString sizeText(qint64 bytes);

} // namespace mamori
