// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/restrictions.h"
#include "ui/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace mamori {

/// The handling restrictions of one asset (Art. 16(5)): each done, not done, or not applicable with its
/// reason.
class RestrictionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit RestrictionCard(Workspace &workspace, QWidget *parent = nullptr);
    void show(Id<Asset> id);
    bool isModified() const { return m_modified; }
    bool save();
    /// What was answered and is not stored yet, by restriction; and the way back onto the card that is shown.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void edited();

private:
    struct Row {
        RestrictionAnswer answer; ///< as stored
        QButtonGroup *states;
        QLineEdit *reason;
        QLabel *problem;
    };

    QWidget *makeRow(const RestrictionLine &line);
    QWidget *makeAnswer(const RestrictionLine &line, Row &row, QWidget *parent) const;
    RestrictionAnswer answerOf(const Row &row) const;
    void setModified(bool modified);
    void takeEdit();
    void markReasons();

    Workspace &m_workspace;
    Id<Asset> m_asset;
    QLabel *m_summary;

    QScrollArea *m_scroll;
    QPushButton *m_save;
    QList<Row> m_rows;
    bool m_modified = false;
};

} // namespace mamori
