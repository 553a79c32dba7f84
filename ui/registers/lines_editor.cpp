// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/lines_editor.h"

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

namespace {

/// One small row as a register of its own, so that the register's JSON functions serve it too.
Register lineRegister(const Field &field)
{
    return {.table = "",
            .title = "",
            .article = "",
            .place = {},
            .purpose = "",
            .fields = field.lines(),
            .sections = {},
            .number = "",
            .caption = "",
            .order = "",
            .blank = nullptr,
            .check = nullptr};
}

} // namespace

LinesEditor::LinesEditor(const Field &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a row"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAutoDefault(false); // in a dialog Enter goes on
    m_add->setAccessibleName(tr("Add a row to %1").arg(labelOf(field)));
    setFocusProxy(m_add);
    setToolTip(articleText(QLatin1String(field.article)));
    connect(m_add, &QPushButton::clicked, this, &LinesEditor::addRow);
}

QVariant LinesEditor::value() const
{
    const Register small = lineRegister(field());
    QJsonArray array;
    for (const Row &row : m_rows) {
        Values values;
        for (const FieldEditor *editor : row.editors)
            values << editor->value();
        const QJsonObject json = toJson(small, values);
        if (!json.isEmpty())
            array << json;
    }
    return array.isEmpty() ? QVariant() : QVariant(linesToText(array));
}

void LinesEditor::clear()
{
    for (const Row &row : std::as_const(m_rows))
        delete row.box;
    m_rows.clear();
}

QJsonValue LinesEditor::typed() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject cells;
        for (const FieldEditor *editor : row.editors)
            cells.insert(QLatin1String(editor->field().column), editor->typed());
        rows << QJsonObject {{QStringLiteral("stored"), row.stored}, {QStringLiteral("cells"), cells}};
    }
    return rows;
}

void LinesEditor::setTyped(const QJsonValue &typed)
{
    clear();
    for (const auto row : typed.toArray()) {
        appendRow({}, row.toObject().value(QLatin1String("stored")).toBool());
        const QJsonObject cells = row.toObject().value(QLatin1String("cells")).toObject();
        for (FieldEditor *editor : std::as_const(m_rows.last().editors))
            editor->setTyped(cells.value(QLatin1String(editor->field().column)));
    }
}

void LinesEditor::setValue(const QVariant &value)
{
    clear();
    for (const auto line : linesFromText(value.toString()))
        appendRow(line.toObject(), true);
}

QString LinesEditor::problem() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (const FieldEditor *editor : m_rows[i].editors) {
            if (!editor->problem().isEmpty())
                return tr("Row %1, %2: %3").arg(i + 1).arg(labelOf(editor->field()), editor->problem());
        }
    }
    return {};
}

void LinesEditor::setReadOnly(bool readOnly)
{
    m_add->setHidden(readOnly);
    for (const Row &row : std::as_const(m_rows)) {
        if (readOnly)
            row.box->setDisabled(true);
    }
}

FieldEditor *LinesEditor::editorAt(qsizetype row, qsizetype column) const
{
    return m_rows.at(row).editors.at(column);
}

void LinesEditor::addRow()
{
    appendRow({}, false);
    m_rows.last().editors.first()->setFocus();
    Q_EMIT edited();
}

void LinesEditor::appendRow(const QJsonObject &json, bool stored)
{
    const Values values = fromJson(lineRegister(field()), json);
    const bool kept = stored && (field().rules & AppendOnly);
    Row row;
    row.stored = stored;
    row.box = new QFrame(this);
    setStyleRole(row.box, "card");
    auto *card = new QVBoxLayout(row.box);
    card->setContentsMargins(8, 6, 8, 6);
    auto *head = new QHBoxLayout;
    row.number = quietText({}, row.box);
    head->addWidget(row.number, 1);
    card->addLayout(head);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->addLayout(form);
    for (qsizetype i = 0; const Field &part : field().lines()) {
        const bool isKept = part.rules & Derived; // what the program knows a row by
        const bool fixed = isKept || kept || (stored && (part.rules & Frozen));
        FieldEditor *editor
            = fixed ? makeFieldView(part, m_workspace, row.box) : makeFieldEditor(part, m_workspace, row.box);
        editor->setValue(values.at(i++));
        connect(editor, &FieldEditor::edited, this, &FieldEditor::edited);
        row.editors << editor;
        if (isKept) {
            editor->hide();
            continue;
        }
        auto *label = new QLabel(labelOf(part), row.box);
        setStyleRole(label, "quiet");
        label->setBuddy(editor);
        form->addRow(label, editor);
    }
    if (!kept) {
        row.remove = new QPushButton(tr("Remove"), row.box);
        row.remove->setAutoDefault(false);
        head->addWidget(row.remove);
        connect(row.remove, &QPushButton::clicked, this, [this, box = row.box] { removeRow(box); });
    }
    m_layout->insertWidget(int(m_rows.size()), row.box);
    QWidget::setTabOrder(row.box, m_add);
    m_rows << row;
    numberRows();
}

void LinesEditor::numberRows()
{
    for (qsizetype i = 0; const Row &row : std::as_const(m_rows)) {
        ++i;
        setText(row.number, tr("Row %1").arg(i));
        if (row.remove)
            row.remove->setAccessibleName(tr("Remove row %1 of %2").arg(i).arg(labelOf(field())));
    }
}

void LinesEditor::removeRow(QWidget *box)
{
    m_rows.removeIf([box](const Row &row) { return row.box == box; });
    box->deleteLater();
    box->hide();
    numberRows();
    m_add->setFocus();
    Q_EMIT edited();
}

} // namespace mamori
