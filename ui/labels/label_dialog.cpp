// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/labels/label_dialog.h"

#include "ui/guarded.h"
#include "ui/labels/label_sheet_view.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mamori {

namespace {

const QString keptAs = QStringLiteral("labels");

LabelSheet sheetNamed(const QString &id)
{
    for (const LabelSheet &sheet : labelSheets()) {
        if (sheet.id == id)
            return sheet;
    }
    LabelSheet own;
    own.id = QStringLiteral("own");
    return own;
}

} // namespace

LabelDialog::LabelDialog(Workspace &workspace, const Register &reg, const QList<qint64> &records,
                         QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_labels(labelsOf(workspace.policy(), workspace.records(), reg, records))
    , m_sheets(makeQuietCombo(this))
    , m_start(new QSpinBox(this))
    , m_qr(new QCheckBox(tr("&QR code of the number"), this))
    , m_code128(new QCheckBox(tr("&Bar code of the number (Code 128)"), this))
    , m_border(new QCheckBox(tr("&Frame around each label"), this))
    , m_right(makeLength(-10, 10))
    , m_down(makeLength(-10, 10))
    , m_view(new LabelSheetView(this))
    , m_says(quietText({}, this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Print labels"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 14);
    outer->setSpacing(10);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(makeChoices(), 1);
    middle->addWidget(m_view);
    outer->addLayout(middle, 1);
    outer->addWidget(m_says);
    outer->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_align = buttons->addButton(tr("&Alignment page…"), QDialogButtonBox::ActionRole);
    m_align->setAutoDefault(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    m_print = buttons->addButton(tr("&Preview and print…"), QDialogButtonBox::ActionRole);
    m_print->setDefault(true);
    outer->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto open = [](PaperPreview *paper) {
        if (!paper)
            return;
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    };
    connect(m_print, &QPushButton::clicked, this, [this, open] { open(preview()); });
    connect(m_align, &QPushButton::clicked, this, [this, open] { open(previewAlignment()); });
    connect(m_view, &LabelSheetView::startChosen, m_start, &QSpinBox::setValue);
    restore();
    showState();
}

QDoubleSpinBox *LabelDialog::makeLength(double least, double most)
{
    auto *edit = new QDoubleSpinBox(this);
    edit->setRange(least, most);
    edit->setDecimals(2);
    edit->setSingleStep(0.1);
    edit->setSuffix(tr(" mm"));
    connect(edit, &QDoubleSpinBox::valueChanged, this, &LabelDialog::showState);
    return edit;
}

void LabelDialog::addField(QFormLayout *form, const QString &label, QWidget *edit)
{
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(label, edit);
}

QWidget *LabelDialog::makeChoices()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    for (const LabelSheet &sheet : labelSheets())
        m_sheets->addItem(nameOf(sheet), sheet.id);
    m_sheets->addItem(nameOf(sheetNamed({})), QStringLiteral("own"));
    addField(form, tr("&Sheet"), m_sheets);
    m_start->setMinimum(1);
    addField(form, tr("Begin at &label"), m_start);
    addField(form, tr("Shift to the &right"), m_right);
    addField(form, tr("Shift &down"), m_down);
    column->addLayout(form);
    for (QCheckBox *box : {m_qr, m_code128, m_border}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &LabelDialog::showState);
    }
    m_own = makeOwnSheet();
    column->addWidget(m_own);
    column->addStretch();
    connect(m_sheets, &QComboBox::currentIndexChanged, this, [this] {
        const QString id = m_sheets->currentData().toString();
        if (id != QLatin1String("own"))
            showSheet(sheetNamed(id));
        showState();
    });
    connect(m_start, &QSpinBox::valueChanged, this, &LabelDialog::showState);
    return side;
}

QGroupBox *LabelDialog::makeOwnSheet()
{
    auto *group = new QGroupBox(tr("The labels on the sheet (A4)"), this);
    auto *form = new QFormLayout(group);
    for (QSpinBox **count : {&m_columns, &m_rows}) {
        *count = new QSpinBox(group);
        (*count)->setRange(1, 30);
        connect(*count, &QSpinBox::valueChanged, this, &LabelDialog::showState);
    }
    m_width = makeLength(10, 210);
    m_height = makeLength(10, 297);
    m_left = makeLength(0, 150);
    m_top = makeLength(0, 200);
    m_gapAcross = makeLength(0, 50);
    m_gapDown = makeLength(0, 50);
    addField(form, tr("Labels across"), m_columns);
    addField(form, tr("Labels down"), m_rows);
    addField(form, tr("Width of a label"), m_width);
    addField(form, tr("Height of a label"), m_height);
    addField(form, tr("From the left edge"), m_left);
    addField(form, tr("From the upper edge"), m_top);
    addField(form, tr("Gap across"), m_gapAcross);
    addField(form, tr("Gap down"), m_gapDown);
    return group;
}

LabelSheet LabelDialog::sheet() const
{
    LabelSheet sheet;
    sheet.id = m_sheets->currentData().toString();
    sheet.columns = m_columns->value();
    sheet.rows = m_rows->value();
    sheet.label = {m_width->value(), m_height->value()};
    sheet.first = {m_left->value(), m_top->value()};
    sheet.gap = {m_gapAcross->value(), m_gapDown->value()};
    return sheet;
}

LabelOptions LabelDialog::options() const
{
    return {m_start->value(),
            {m_right->value(), m_down->value()},
            m_qr->isChecked(),
            m_code128->isChecked(),
            m_border->isChecked()};
}

void LabelDialog::showSheet(const LabelSheet &sheet)
{
    m_columns->setValue(sheet.columns);
    m_rows->setValue(sheet.rows);
    m_width->setValue(sheet.label.width());
    m_height->setValue(sheet.label.height());
    m_left->setValue(sheet.first.x());
    m_top->setValue(sheet.first.y());
    m_gapAcross->setValue(sheet.gap.width());
    m_gapDown->setValue(sheet.gap.height());
}

void LabelDialog::restore()
{
    QJsonObject kept;
    guarded(this,
            [&] { kept = QJsonDocument::fromJson(m_workspace.records().view(keptAs).toUtf8()).object(); });
    const LabelSheet own = labelSheetFromJson(kept.value(QLatin1String("sheet")).toObject());
    const QString id = own.id.isEmpty() ? QStringLiteral("a4-24") : own.id;
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(id)));
    showSheet(id == QLatin1String("own") ? own : sheetNamed(id));
    m_right->setValue(kept.value(QLatin1String("right")).toDouble());
    m_down->setValue(kept.value(QLatin1String("down")).toDouble());
    m_qr->setChecked(kept.value(QLatin1String("qr")).toBool(true));
    m_code128->setChecked(kept.value(QLatin1String("code128")).toBool(true));
    m_border->setChecked(kept.value(QLatin1String("border")).toBool(false));
}

void LabelDialog::keep()
{
    const LabelOptions now = options();
    const QJsonObject kept {
        {QStringLiteral("sheet"), toJson(sheet())}, {QStringLiteral("right"), now.offset.x()},
        {QStringLiteral("down"), now.offset.y()},   {QStringLiteral("qr"), now.qr},
        {QStringLiteral("code128"), now.code128},   {QStringLiteral("border"), now.border}};
    guarded(this, [&] {
        m_workspace.records().setView(keptAs,
                                      QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    });
}

void LabelDialog::showState()
{
    if (!m_print)
        return; // not made to its end yet
    m_own->setEnabled(m_sheets->currentData().toString() == QLatin1String("own"));
    const LabelSheet now = sheet();
    const bool possible = now.isPossible();
    m_start->setMaximum(now.count());
    const int used = m_start->value() - 1 + int(m_labels.size());
    const int sheets = (used + now.count() - 1) / now.count();
    setText(m_says,
            tr("%1 labels on %2 sheets. The codes hold the number and nothing else.")
                .arg(m_labels.size())
                .arg(sheets));
    showError(m_problem,
              possible ? QString()
                       : tr("These labels do not fit on the page, or are smaller than 25 × 12 mm."));
    m_print->setEnabled(possible && !m_labels.isEmpty());
    m_align->setEnabled(possible);
    m_view->setSheet(now, m_start->value(), m_labels.size());
}

PaperPreview *LabelDialog::preview()
{
    if (!m_print->isEnabled())
        return nullptr;
    keep();
    return new PaperPreview(
        tr("Labels"), tr("labels") + QStringLiteral(".pdf"),
        [frame = paperFrame(m_workspace.records()), chosen = sheet(), how = options(),
         labels = m_labels](const auto &progress) { return labelsPdf(frame, chosen, how, labels, progress); },
        this);
}

PaperPreview *LabelDialog::previewAlignment()
{
    if (!m_align->isEnabled())
        return nullptr;
    keep();
    return new PaperPreview(
        tr("Alignment page"), tr("label-alignment") + QStringLiteral(".pdf"),
        [frame = paperFrame(m_workspace.records()), chosen = sheet(), how = options()](const auto &) {
            return alignmentPdf(frame, chosen, how);
        },
        this);
}

} // namespace mamori
