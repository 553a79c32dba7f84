// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attachments_view.h"

#include "model/japanese/era.h"
#include "model/store/attachment_name.h"
#include "ui/attachments/attach_dialog.h"
#include "ui/attachments/attachment_details_dialog.h"
#include "ui/attachments/attachment_viewer.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/wrapping_row.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

constexpr int idRole = Qt::UserRole;
enum Column { NameColumn, KindColumn, SizeColumn, AddedColumn };

QString iconName(const QString &mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return QStringLiteral("attached_picture");
    if (mediaType == QLatin1String("application/pdf"))
        return QStringLiteral("attached_pdf");
    return QStringLiteral("attached_file");
}

} // namespace

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return AttachmentsView::tr("%1 bytes").arg(bytes);
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

AttachmentsView::AttachmentsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_attachments(workspace.ledger(), workspace.records())
    , m_hint(quietText({}, this))
    , m_list(new QTreeWidget(this))
    , m_add(new QPushButton(tr("&Attach a file or scan…"), this))
    , m_paste(new QPushButton(tr("Pas&te"), this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_copy(new QPushButton(tr("Sa&ve a copy…"), this))
    , m_change(new QPushButton(tr("Na&me and kind…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_showRemoved(new QCheckBox(tr("S&how removed ones"), this))
{
    setAcceptDrops(true);
    arrange();
    addShortcuts();
    connect(&workspace.records(), &Records::changed, this, [this](const QList<const Register *> &registers) {
        if (registers.contains(&Attachment::spec) || registers.contains(m_register))
            refresh();
    });
}

void AttachmentsView::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_hint);
    auto *adding = new WrappingRow;
    adding->addWidget(m_add);
    adding->addWidget(m_paste);
    layout->addLayout(adding);
    layout->addWidget(m_list, 1);
    auto *working = new WrappingRow;
    for (QPushButton *button : {m_open, m_copy, m_change, m_remove})
        working->addWidget(button);
    layout->addLayout(working);
    layout->addWidget(m_showRemoved);
    m_add->setToolTip(tr("Choose a file, or the file that a scanner made"));
    m_paste->setToolTip(tr("Attach the picture or the files on the clipboard (Ctrl+V)"));
    m_open->setToolTip(tr("Look at it here, out of memory (Enter)"));
    m_change->setToolTip(tr("Change the name and what it is (F2)"));
    m_list->setHeaderLabels({tr("Name"), tr("What it is"), tr("Size"), tr("Attached")});
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // The name is what it is known by: in a narrow pane the date is scrolled to instead.
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(NameColumn, fontMetrics().height() * 13);
    setFocusProxy(m_list);
    for (auto [button, slot] : std::initializer_list<std::pair<QPushButton *, void (AttachmentsView::*)()>> {
             {m_add, &AttachmentsView::chooseFiles},
             {m_paste, &AttachmentsView::paste},
             {m_open, &AttachmentsView::openChosen},
             {m_copy, &AttachmentsView::saveCopyOfChosen},
             {m_change, &AttachmentsView::changeChosen},
             {m_remove, &AttachmentsView::removeChosen}})
        connect(button, &QPushButton::clicked, this, slot);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsView::openChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentsView::updateButtons);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AttachmentsView::showMenu);
    connect(m_showRemoved, &QCheckBox::toggled, this, &AttachmentsView::refresh);
}

void AttachmentsView::addShortcuts()
{
    const std::pair<QKeySequence, void (AttachmentsView::*)()> shortcuts[]
        = {{QKeySequence(QKeySequence::Paste), &AttachmentsView::paste},
           {QKeySequence(Qt::Key_Delete), &AttachmentsView::removeChosen},
           {QKeySequence(Qt::Key_F2), &AttachmentsView::changeChosen}};
    for (const auto &[keys, slot] : shortcuts) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    }
}

// What is shown ----------------------------------------------------------------------------------------

void AttachmentsView::show(const Register &reg, qint64 record)
{
    m_register = &reg;
    m_record = record;
    refresh();
}

void AttachmentsView::refresh()
{
    if (!m_register)
        return;
    const auto before = chosen();
    const int row = m_list->currentIndex().row();
    const int count = m_count;
    guarded(this, [this] { fill(); });
    if (before)
        choose(before->id);
    const int rows = m_list->topLevelItemCount();
    if (!m_list->currentItem() && rows > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, rows - 1)));
    updateButtons();
    if (count != m_count)
        Q_EMIT countChanged(m_count);
}

void AttachmentsView::fill()
{
    m_list->clear();
    m_count = 0;
    m_frozen = true;
    if (m_record == 0)
        return;
    const auto stored = m_workspace.records().find(*m_register, m_record);
    m_frozen = !stored || !stored->struckOut.isEmpty();
    const QList<Attached> present = m_attachments.of(*m_register, m_record);
    m_count = int(present.size());
    for (const Attached &attached : present)
        addRow(attached);
    if (m_showRemoved->isChecked()) {
        for (const Attached &attached : m_attachments.of(*m_register, m_record, Attachments::Which::Removed))
            addRow(attached);
    }
    m_hint->setText(
        m_frozen
            ? tr("A struck-out record keeps its attachments as they are.")
            : tr("Drop files here, paste a picture, or choose a file: a scan is attached as the file that "
                 "the scanner made. Up to %1 each, kept encrypted in the ledger. Removed ones stay in the "
                 "ledger and can be brought back; nothing is purged.")
                  .arg(sizeText(m_attachments.limit())));
}

void AttachmentsView::addRow(const Attached &attached)
{
    const Attachment &attachment = attached.attachment;
    const QString name = attachmentName(attachment.name);
    const QString kind
        = attachment.kind ? labelOf(attachmentKinds[std::size_t(*attachment.kind)]) : QString();
    auto *item = new QTreeWidgetItem(m_list,
                                     {attached.removed ? tr("%1 (removed)").arg(name) : name, kind,
                                      sizeText(attachment.size), momentText(attachment.addedAt)});
    item->setData(NameColumn, idRole, attached.id.value);
    item->setIcon(NameColumn, icon(iconName(attachment.mediaType)));
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(NameColumn, QStringLiteral("%1\n%2").arg(name, attachment.mediaType));
    item->setToolTip(AddedColumn, attachment.addedBy);
    if (attached.removed) {
        QFont font = m_list->font();
        font.setStrikeOut(true);
        item->setFont(NameColumn, font);
        for (int column = NameColumn; column <= AddedColumn; ++column)
            item->setForeground(column, colors().quiet);
    }
}

std::optional<Attached> AttachmentsView::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    std::optional<Attached> found;
    refusal([&] { found = m_attachments.find({item->data(NameColumn, idRole).toLongLong()}); });
    return found;
}

void AttachmentsView::choose(Id<Attachment> id)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(NameColumn, idRole).toLongLong() == id.value)
            m_list->setCurrentItem(item);
    }
}

void AttachmentsView::updateButtons()
{
    const auto attached = chosen();
    const bool removed = attached && attached->removed;
    m_add->setEnabled(!m_frozen);
    m_paste->setEnabled(!m_frozen);
    m_open->setEnabled(attached.has_value());
    m_copy->setEnabled(attached.has_value());
    m_change->setEnabled(attached && !removed && !m_frozen);
    m_remove->setEnabled(attached && !m_frozen);
    m_remove->setText(removed ? tr("&Bring back") : tr("&Remove"));
    m_remove->setToolTip(removed ? QString() : tr("Take it off the record; Ctrl+Z brings it back (Del)"));
}

void AttachmentsView::showMenu(const QPoint &place)
{
    if (!chosen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_open, m_copy, m_change, m_remove}) {
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

// What comes in ----------------------------------------------------------------------------------------

void AttachmentsView::chooseFiles()
{
    if (m_frozen)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach files"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsView::attachFiles);
    dialog->open();
}

void AttachmentsView::attachFiles(const QStringList &paths)
{
    guarded(this, [&] { attach(attachSources(paths, m_attachments.limit())); });
}

void AttachmentsView::paste()
{
    const QMimeData *clipped = QGuiApplication::clipboard()->mimeData();
    if (m_frozen || !clipped)
        return;
    guarded(this, [&] {
        const auto sources = attachSources(*clipped, m_workspace.clock().now(), m_attachments.limit());
        if (sources.isEmpty())
            throw Error(ErrorCode::Refused, tr("There is no picture and no file on the clipboard."));
        attach(sources);
    });
}

void AttachmentsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_frozen || !canAttach(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction); // the file itself stays where it is
    event->accept();
}

void AttachmentsView::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    guarded(this, [&] {
        attach(attachSources(*event->mimeData(), m_workspace.clock().now(), m_attachments.limit()));
    });
}

void AttachmentsView::attach(const QList<AttachSource> &sources)
{
    if (sources.isEmpty() || m_frozen)
        return;
    if (m_attaching)
        throw Error(ErrorCode::Refused, tr("Other files are being attached. Wait until they are done."));
    auto *dialog = new AttachDialog(m_workspace, *m_register, m_record, sources, this);
    m_attaching = dialog;
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const QStringList refused = dialog->refused();
        m_attaching.clear();
        dialog->deleteLater();
        if (refused.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not attached"), refused.join(u'\n'),
                                    QMessageBox::Ok, this);
        box->setObjectName(QStringLiteral("notAttached"));
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(dialog, &QDialog::accepted, this, [this] {
        // The newest is what one goes on with.
        if (m_count > 0)
            m_list->setCurrentItem(m_list->topLevelItem(m_count - 1));
    });
    dialog->start();
}

// What is done with one --------------------------------------------------------------------------------

void AttachmentsView::openChosen()
{
    const auto attached = chosen();
    if (!attached)
        return;
    auto *viewer = new AttachmentViewer(m_workspace, attached->attachment, window());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

void AttachmentsView::saveCopyOfChosen()
{
    const auto attached = chosen();
    if (!attached)
        return;
    auto *loading = new AttachmentLoading(m_attachments, attached->attachment, this);
    connect(loading, &AttachmentLoading::loaded, this,
            [this, loading, attachment = attached->attachment](const QByteArray &bytes) {
                loading->deleteLater();
                saveAttachmentCopy(this, attachment, bytes);
            });
    connect(loading, &AttachmentLoading::failed, this, [this, loading](const QString &why) {
        loading->deleteLater();
        guarded(this, [&] { throw Error(ErrorCode::Damaged, why); });
    });
}

void AttachmentsView::changeChosen()
{
    const auto attached = chosen();
    if (!attached || attached->removed || m_frozen)
        return;
    auto *dialog = new AttachmentDetailsDialog(attached->attachment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = attached->id] {
        guarded(this, [&] { m_attachments.change(id, dialog->name(), dialog->kind()); });
    });
    dialog->open();
}

void AttachmentsView::removeChosen()
{
    const auto attached = chosen();
    if (!attached || m_frozen)
        return;
    guarded(this, [&] {
        if (attached->removed)
            m_attachments.bringBack(attached->id);
        else
            m_attachments.remove(attached->id);
    });
}

} // namespace mamori
