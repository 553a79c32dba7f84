// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/choice_editors.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace mamori {

namespace {

class QuietCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// A key that the list does not know (from a newer pack) stays as it is instead of being lost.
void select(QComboBox *combo, const QVariant &value)
{
    int index = value.isNull() ? 0 : combo->findData(value);
    if (index < 0) {
        combo->addItem(value.toString(), value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

/// The text in lines of that width, broken where its language allows: a button does not wrap by itself.
QString inLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace

QComboBox *makeQuietCombo(QWidget *parent)
{
    auto *combo = new QuietCombo(parent);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumWidth(combo->fontMetrics().height() * 5); // a long choice is cut rather than the form
    return combo;
}

// Flag ----------------------------------------------------------------------

FlagEditor::FlagEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(16);
    const std::pair<int, QString> answers[] = {{1, tr("Yes")}, {0, tr("No")}, {2, tr("Not answered")}};
    for (const auto &[id, text] : answers) {
        auto *button = new QRadioButton(text, this);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(field), text));
        m_group->addButton(button, id);
        layout->addWidget(button);
    }
    layout->addStretch();
    setFocusProxy(m_group->button(1));
    setToolTip(articleText(QLatin1String(field.article)));
    m_group->button(2)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &FieldEditor::edited);
}

QVariant FlagEditor::value() const
{
    const int id = m_group->checkedId();
    return id == 2 ? QVariant() : QVariant(qint64(id));
}

void FlagEditor::setValue(const QVariant &value)
{
    m_group->button(value.isNull() ? 2 : value.toLongLong() != 0 ? 1 : 0)->setChecked(true);
}

// Choice --------------------------------------------------------------------

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_combo(makeQuietCombo(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    layout->addStretch();
    m_combo->addItem(QStringLiteral("—"), QVariant());
    for (const Choice &choice : field.choices)
        m_combo->addItem(labelOf(choice), QString::fromLatin1(choice.key));
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

QVariant ChoiceEditor::value() const
{
    return m_combo->currentData();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    select(m_combo, value);
}

// Choices -------------------------------------------------------------------

ChoicesEditor::ChoicesEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    for (const Choice &choice : field.choices) {
        auto *box = new QCheckBox(labelOf(choice), this);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the form, never wider
        box->setAccessibleName(QStringLiteral("%1: %2").arg(labelOf(field), labelOf(choice)));
        layout->addWidget(box);
        m_boxes << box;
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    setFocusProxy(m_boxes.first());
    setToolTip(articleText(QLatin1String(field.article)));
}

QSize ChoicesEditor::sizeHint() const
{
    const int em = fontMetrics().height();
    int widest = 0;
    for (const Choice &choice : field().choices)
        widest = std::max(widest, fontMetrics().horizontalAdvance(labelOf(choice)));
    return {std::min(widest + 2 * em, 24 * em), FieldEditor::sizeHint().height()};
}

void ChoicesEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    QStyleOptionButton option;
    option.initFrom(m_boxes.first());
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, m_boxes.first()).width();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QString label = labelOf(field().choices[std::size_t(i)]);
        m_boxes[i]->setText(inLines(label, m_boxes[i]->font(), std::max(room, 4 * fontMetrics().height())));
    }
}

QVariant ChoicesEditor::value() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            keys << QString::fromLatin1(field().choices[std::size_t(i)].key);
    }
    return keys.isEmpty() ? QVariant() : QVariant(keys.join(QLatin1Char(' ')));
}

void ChoicesEditor::setValue(const QVariant &value)
{
    const QStringList keys = value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(keys.contains(QLatin1String(field().choices[std::size_t(i)].key)));
}

// Level ---------------------------------------------------------------------

LevelEditor::LevelEditor(const Field &field, const Policy &policy, QWidget *parent)
    : FieldEditor(field, parent)
    , m_combo(makeQuietCombo(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    layout->addStretch();
    m_combo->addItem(tr("Unknown"), QVariant());
    const QList<PolicyLevel> levels = policy.levels.value(field.axis);
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        m_combo->addItem(level->label, level->key);
        m_combo->setItemData(m_combo->count() - 1, level->meaning, Qt::ToolTipRole);
    }
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

QVariant LevelEditor::value() const
{
    return m_combo->currentData();
}

void LevelEditor::setValue(const QVariant &value)
{
    select(m_combo, value);
}

} // namespace mamori
