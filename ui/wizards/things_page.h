// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/take_out_steps.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace mamori {

class FieldEditor;

/// A take-out while it is written down: the pages of its wizards share it.
struct TakeOutDraft {
    Workspace &workspace;
    TakeOut takeOut;
    TakeOutHolds holds;
    QList<TakeOutThing> things; ///< beside the lines of takeOut

    void readThings();
    std::optional<Office> approversOffice() const;
};

/// Which things: found by number, name or reading, one after the other or several at once.
class ThingsPage final : public StepPage
{
    Q_OBJECT
public:
    explicit ThingsPage(TakeOutDraft &draft, QWidget *parent = nullptr);

    QString problem() const override;
    void focusStart() override;
    QJsonObject kept() const override;
    void setKept(const QJsonObject &typed) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *box;
        QList<FieldEditor *> editors; ///< for the columns of the line that are asked
    };
    void search();
    void addSelected();
    void add(qint64 asset);
    void addRow(qsizetype line);
    void remove(const QWidget *box);
    void readRows();

    TakeOutDraft &m_draft;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_refusal;
    QLabel *m_count;
    QVBoxLayout *m_chosen;
    QList<Row> m_rows;
};

/// The words for how a thing stands: levels and place.
QString thingFacts(const Workspace &workspace, Id<Asset> asset);

} // namespace mamori
