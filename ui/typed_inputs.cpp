// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/typed_inputs.h"

#include "ui/registers/field_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QTreeWidget>

namespace mamori {

namespace {

struct NamedInput {
    QString name;
    QWidget *widget;
};

bool isInput(QWidget *widget)
{
    if (const auto *editor = qobject_cast<const FieldEditor *>(widget))
        return editor->focusProxy() != nullptr; // a view shows a value and takes none
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget)
        || qobject_cast<const QTreeWidget *>(widget);
}

/// Some inputs consist of others.
bool isPartOfInput(const QWidget *widget, const QWidget &page)
{
    for (QWidget *above = widget->parentWidget(); above && above != &page; above = above->parentWidget()) {
        if (isInput(above))
            return true;
    }
    return false;
}

QList<NamedInput> inputsOf(const QWidget &page)
{
    QList<NamedInput> inputs;
    QHash<QString, int> seen;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page) || !isInput(widget) || isPartOfInput(widget, page))
            continue;
        QString name = widget->objectName();
        if (name.isEmpty())
            name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
            name = button->text();
        name = QLatin1String(widget->metaObject()->className()) + u' ' + name;
        // The same field stands in each of several rows.
        inputs << NamedInput {name + u' ' + QString::number(seen[name]++), widget};
    }
    return inputs;
}

bool isCheckable(const QTreeWidgetItem &item)
{
    return item.data(0, Qt::CheckStateRole).isValid();
}

QString nameOf(const QTreeWidgetItem &item)
{
    const QString key = item.data(0, Qt::UserRole).toString();
    return key.isEmpty() ? item.text(0) : key;
}

QJsonObject typedInTree(QTreeWidget *tree)
{
    QJsonArray checked;
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        if (isCheckable(**it) && (*it)->checkState(0) == Qt::Checked)
            checked << nameOf(**it);
    }
    const QTreeWidgetItem *current = tree->currentItem();
    return {{QStringLiteral("checked"), checked},
            {QStringLiteral("current"), current ? nameOf(*current) : QString()}};
}

void typeIntoTree(QTreeWidget *tree, const QJsonObject &typed)
{
    QSet<QString> checked;
    for (const auto name : typed.value(QLatin1String("checked")).toArray())
        checked << name.toString();
    const QString current = typed.value(QLatin1String("current")).toString();
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        const QString name = nameOf(**it);
        const auto state = checked.contains(name) ? Qt::Checked : Qt::Unchecked;
        if (isCheckable(**it) && (*it)->checkState(0) != state)
            (*it)->setCheckState(0, state);
        if (name == current && tree->currentItem() != *it)
            tree->setCurrentItem(*it);
    }
}

QJsonValue typedInto(QWidget *widget)
{
    if (const auto *editor = qobject_cast<const FieldEditor *>(widget))
        return editor->typed();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    if (const auto *number = qobject_cast<const QSpinBox *>(widget))
        return number->value();
    return typedInTree(qobject_cast<QTreeWidget *>(widget));
}

/// The signals that a hand would set off come with it: the pages read their inputs then.
void type(QWidget *widget, const QJsonValue &typed)
{
    if (typedInto(widget) == typed)
        return;
    if (auto *editor = qobject_cast<FieldEditor *>(widget)) {
        editor->setTyped(typed);
        Q_EMIT editor->edited();
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(typed.toString());
        Q_EMIT line->textEdited(line->text());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->setPlainText(typed.toString());
    } else if (auto *radio = qobject_cast<QRadioButton *>(widget)) {
        if (typed.toBool())
            radio->click();
    } else if (auto *box = qobject_cast<QCheckBox *>(widget)) {
        box->click();
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        const int index = combo->findText(typed.toString());
        if (index < 0) {
            combo->setEditText(typed.toString());
            return;
        }
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    } else if (auto *number = qobject_cast<QSpinBox *>(widget)) {
        number->setValue(typed.toInt());
    } else {
        typeIntoTree(qobject_cast<QTreeWidget *>(widget), typed.toObject());
    }
}

} // namespace

QJsonArray typedIn(const QWidget &page)
{
    QJsonArray typed;
    for (const NamedInput &input : inputsOf(page))
        typed << QJsonObject {{QStringLiteral("input"), input.name},
                              {QStringLiteral("typed"), typedInto(input.widget)}};
    return typed;
}

void typeInto(const QWidget &page, const QJsonArray &typed)
{
    QHash<QString, QJsonValue> waiting;
    for (const auto each : typed) {
        const QJsonObject input = each.toObject();
        waiting.insert(input.value(QLatin1String("input")).toString(), input.value(QLatin1String("typed")));
    }
    // The inputs are looked for anew each time: an answer makes some and takes others away.
    const auto typeNext = [&] {
        for (const NamedInput &input : inputsOf(page)) {
            if (waiting.contains(input.name)) {
                type(input.widget, waiting.take(input.name));
                return true;
            }
        }
        return false;
    };
    while (typeNext()) { }
}

} // namespace mamori
