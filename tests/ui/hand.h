// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui_fixture.h"

#include "ui/registers/field_editor.h"
#include "ui/wizards/step_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

/// How a person works through a wizard, by the keyboard alone or by the mouse.
namespace mamori {

/// The editor of a column on the page shown; nullptr when there is none.
inline FieldEditor *editorOf(const StepDialog &dialog, const char *column)
{
    for (FieldEditor *editor : dialog.currentPage()->findChildren<FieldEditor *>(QLatin1String(column))) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

/// The choice on the page shown with these words.
inline QRadioButton *radioWith(const StepDialog &dialog, const QString &text)
{
    for (QRadioButton *button : dialog.currentPage()->findChildren<QRadioButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').contains(QString(text).remove(u'&')))
            return button;
    }
    return nullptr;
}

/// The word for a key of a column of choices.
inline QString labelOfKey(const Register &reg, const char *column, const char *key)
{
    const Field &field = reg.fields[std::size_t(columnIndex(reg, QLatin1String(column)))];
    return labelOf(field.choices[choiceIndex(field.choices, QLatin1String(key))]);
}

/// Tab by Tab to the field of that column.
inline bool tabToColumn(const char *column)
{
    for (int i = 0; i < 60; ++i) {
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (at->objectName() == QLatin1String(column))
                return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

/// The words that can be read in a dialog.
inline QString shownText(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text() << label->accessibleDescription();
    }
    return texts.join(u'\n');
}

/// One way to work: everything that a person does on a page.
class Hand
{
public:
    explicit Hand(StepDialog &dialog)
        : m_dialog(dialog)
    {
    }
    virtual ~Hand() = default;
    Q_DISABLE_COPY_MOVE(Hand)

    virtual void fill(const char *column, const QString &text) = 0;
    virtual void choose(const char *column, const QString &label) = 0;
    virtual void tick(const char *column, int count) = 0;
    virtual void sayYes(const char *column) = 0;
    virtual void sayNo(const char *column) = 0;
    /// A box or button that is found by its name.
    virtual void check(const char *name) = 0;
    virtual void push(const QString &text) = 0;
    virtual void choose(QRadioButton *button) = 0;
    virtual void checkFirst(QTreeWidget &list) = 0;
    virtual void next() = 0;

protected:
    StepDialog &m_dialog;
};

class Keyboard final : public Hand
{
public:
    using Hand::Hand;

    void fill(const char *column, const QString &text) override
    {
        reach(column);
        press(Qt::Key_A, Qt::ControlModifier);
        typeKeys(text);
        if (QApplication::activePopupWidget())
            press(Qt::Key_Escape); // the list of what is meant
        press(Qt::Key_Tab);
    }
    void choose(const char *column, const QString &label) override
    {
        reach(column);
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        ASSERT_TRUE(combo);
        press(Qt::Key_Home);
        for (int i = 0; i < 40 && combo->currentText() != label; ++i)
            press(Qt::Key_Down);
        EXPECT_EQ(combo->currentText(), label);
    }
    void tick(const char *column, int count) override
    {
        reach(column);
        for (int i = 0; i < count; ++i) {
            press(Qt::Key_Space);
            press(Qt::Key_Tab);
        }
    }
    void sayYes(const char *column) override
    {
        reach(column);
        press(Qt::Key_Left); // to the first of the answers, wherever one came in
        press(Qt::Key_Left);
        press(Qt::Key_Space);
    }
    void sayNo(const char *column) override
    {
        sayYes(column);
        press(Qt::Key_Right);
        press(Qt::Key_Space);
    }
    void check(const char *name) override
    {
        tabTo([name](QWidget *widget) { return widget && widget->objectName() == QLatin1String(name); });
        press(Qt::Key_Space);
    }
    void push(const QString &text) override
    {
        tabTo([&text](QWidget *widget) {
            const auto *button = qobject_cast<QPushButton *>(widget);
            return button && button->text() == text;
        });
        press(Qt::Key_Space);
    }
    void choose(QRadioButton *button) override
    {
        ASSERT_TRUE(button);
        const QString shortcut = button->text().left(1);
        if (shortcut.at(0).isDigit()) {
            press(Qt::Key(Qt::Key_0 + shortcut.toInt()), Qt::ControlModifier);
        } else {
            tabTo([](QWidget *widget) { return qobject_cast<QRadioButton *>(widget); });
            for (int i = 0; i < 4 && !button->isChecked(); ++i)
                press(Qt::Key_Down);
        }
        EXPECT_TRUE(button->isChecked());
    }
    void checkFirst(QTreeWidget &list) override
    {
        EXPECT_EQ(QApplication::focusWidget(), &list) << "one begins at the list";
        press(Qt::Key_Home);
        press(Qt::Key_Space);
    }
    void next() override
    {
        // In a text of several lines Return begins a new one.
        tabTo([](QWidget *widget) { return !qobject_cast<QPlainTextEdit *>(widget); });
        press(Qt::Key_Return);
    }

private:
    template <class Condition>
    void tabTo(Condition condition)
    {
        for (int i = 0; i < 60 && !condition(QApplication::focusWidget()); ++i)
            press(Qt::Key_Tab);
        EXPECT_TRUE(condition(QApplication::focusWidget()));
    }
    void reach(const char *column)
    {
        const FieldEditor *editor = editorOf(m_dialog, column);
        ASSERT_TRUE(editor) << column;
        tabTo([editor](QWidget *widget) { return editor->isAncestorOf(widget); });
    }
};

class Mouse final : public Hand
{
public:
    using Hand::Hand;

    void fill(const char *column, const QString &text) override
    {
        FieldEditor *editor = editorOf(m_dialog, column);
        ASSERT_TRUE(editor) << column;
        if (auto *combo = editor->findChild<QComboBox *>()) {
            clickOn(combo->lineEdit());
            combo->lineEdit()->selectAll();
        } else if (auto *line = editor->findChild<QLineEdit *>()) {
            clickOn(line);
            line->selectAll();
        } else {
            auto *edit = editor->findChild<QPlainTextEdit *>();
            ASSERT_TRUE(edit);
            clickOn(edit->viewport());
            edit->selectAll();
        }
        typeKeys(text);
        if (QApplication::activePopupWidget())
            press(Qt::Key_Escape);
    }
    void choose(const char *column, const QString &label) override
    {
        FieldEditor *editor = editorOf(m_dialog, column);
        ASSERT_TRUE(editor) << column;
        auto *combo = editor->findChild<QComboBox *>();
        clickOn(combo);
        QAbstractItemView *list = combo->view();
        ASSERT_TRUE(waitFor([list] { return list->isVisible(); }));
        const QModelIndex index = list->model()->index(combo->findText(label), 0);
        ASSERT_TRUE(index.isValid()) << label.toStdString();
        list->scrollTo(index);
        QTest::mouseMove(list->viewport(), list->visualRect(index).center());
        // A list lets a click pass only some time after it has come up.
        ASSERT_TRUE(waitFor([&] {
            if (list->isVisible())
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            return combo->currentText() == label && !list->isVisible();
        }));
    }
    void tick(const char *column, int count) override
    {
        const QList<QCheckBox *> boxes = editorOf(m_dialog, column)->findChildren<QCheckBox *>();
        ASSERT_GE(boxes.size(), count);
        for (int i = 0; i < count; ++i)
            clickOn(boxes[i]);
    }
    void sayYes(const char *column) override
    {
        clickOn(editorOf(m_dialog, column)->findChildren<QRadioButton *>().first());
    }
    void sayNo(const char *column) override
    {
        clickOn(editorOf(m_dialog, column)->findChildren<QRadioButton *>().at(1));
    }
    void check(const char *name) override
    {
        clickOn(m_dialog.currentPage()->findChild<QWidget *>(QLatin1String(name)));
    }
    void push(const QString &text) override { clickOn(childNamed<QPushButton>(&m_dialog, text)); }
    void choose(QRadioButton *button) override
    {
        clickOn(button);
        EXPECT_TRUE(button->isChecked());
    }
    void checkFirst(QTreeWidget &list) override
    {
        const QRect row = list.visualItemRect(list.topLevelItem(0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 12, row.center().y()));
    }
    void next() override
    {
        for (QPushButton *button : m_dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                clickOn(button);
        }
    }
};

} // namespace mamori
