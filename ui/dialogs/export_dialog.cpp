// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/export_dialog.h"

#include "model/exchange/cell_block.h"
#include "model/registers/all.h"
#include "model/store/attachments.h"
#include "ui/dialogs/write_file.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mamori {

ExportDialog::ExportDialog(const Workspace &workspace, const Register &reg, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_register(makeQuietCombo(this))
    , m_format(new QButtonGroup(this))
    , m_warning(quietText(tr("The file holds every field of every record and is not encrypted."), this))
    , m_attachments(quietText({}, this))
{
    setWindowTitle(tr("Export"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    for (const Register *known : allRegisters())
        m_register->addItem(titleOf(*known), QLatin1String(known->table));
    m_register->setCurrentIndex(m_register->findData(QLatin1String(reg.table)));
    m_register->setAccessibleName(tr("Register"));
    form->addRow(tr("&Register"), m_register);
    auto *formats = new QVBoxLayout;
    const std::pair<Format, QString> choices[] = {{Format::Xlsx, tr("&Excel workbook (.xlsx)")},
                                                  {Format::Csv, tr("&CSV for spreadsheets (.csv)")},
                                                  {Format::Json, tr("&JSON for programs (.json)")}};
    for (const auto &[format, text] : choices) {
        auto *button = new QRadioButton(text, this);
        m_format->addButton(button, int(format));
        formats->addWidget(button);
    }
    m_format->button(0)->setChecked(true);
    form->addRow(tr("Format"), formats);
    layout->addLayout(form);
    setStyleRole(m_warning, "warning");
    layout->addWidget(m_warning);
    layout->addWidget(m_attachments);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *go = buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole);
    go->setAutoDefault(false);
    cancel->setDefault(true);
    layout->addWidget(buttons);
    connect(m_register, &QComboBox::currentIndexChanged, this, &ExportDialog::showAttachments);
    showAttachments();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::write);
}

ExportDialog::ExportDialog(const Workspace &workspace, const Register &reg, ShownTable shown, QWidget *parent)
    : ExportDialog(workspace, reg, parent)
{
    setWindowTitle(tr("Export what is shown"));
    m_register->setEnabled(false);
    m_format->button(int(Format::Json))->hide(); // programs want every field
    setText(m_warning,
            tr("The file holds %n record(s) with the columns shown and is not encrypted.", nullptr,
               int(shown.records.size())));
    m_shown.emplace(std::move(shown));
}

/// Nothing is left out in silence.
void ExportDialog::showAttachments()
{
    const Register *reg = findRegister(m_register->currentData().toString());
    const auto count = int(recordsWithAttachments(m_workspace.records(), *reg));
    m_attachments->setVisible(count > 0);
    setText(
        m_attachments,
        tr("%n record(s) of this register have attachments, which are no part of the file.", nullptr, count));
}

QByteArray ExportDialog::made(const Workspace &workspace, const Register &reg, const ShownTable &shown,
                              Format format)
{
    const Grid grid
        = blockGrid(reg, shown.fields, workspace.records().list(reg, shown.records), workspace.words(), true);
    return format == Format::Csv ? gridToCsv(grid) : gridToXlsx(grid, titleOf(reg));
}

QByteArray ExportDialog::made(const Workspace &workspace, const Register &reg, Format format)
{
    const QList<Stored> records = workspace.records().list(reg);
    const WordContext words = workspace.words();
    switch (format) {
    case Format::Xlsx:
        return gridToXlsx(exportGrid(reg, records, words), titleOf(reg));
    case Format::Csv:
        return gridToCsv(exportGrid(reg, records, words));
    case Format::Json:
        return QJsonDocument(exportJson(reg, records, words)).toJson();
    }
    Q_UNREACHABLE();
}

void ExportDialog::write()
{
    const Register *reg = findRegister(m_register->currentData().toString());
    const auto format = Format(m_format->checkedId());
    const QString endings[] = {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")};
    const QString &ending = endings[std::size_t(format)];
    const QString name
        = QStringLiteral("%1_%2.%3")
              .arg(titleOf(*reg), m_workspace.clock().today().toString(QStringLiteral("yyyyMMdd")), ending);
    // The questions outlive this dialog.
    writeUnencrypted(parentWidget(), windowTitle(), name, QStringLiteral("*.%1").arg(ending),
                     [&workspace = m_workspace, reg, format, shown = m_shown] {
                         return shown ? made(workspace, *reg, *shown, format) : made(workspace, *reg, format);
                     });
    accept();
}

} // namespace mamori
