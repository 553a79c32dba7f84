// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mamori {

/// How an asset is classified, why, and how it was before.
class ClassificationView final : public QWidget
{
    Q_OBJECT
public:
    explicit ClassificationView(const Workspace &workspace, QWidget *parent = nullptr);
    void show(Id<Asset> id);

Q_SIGNALS:
    void classifyRequested();

private:
    QWidget *makeLevelCards();
    void showLevels(const Asset &asset);
    void showReason(const Asset &asset);
    void showDecisions(Id<Asset> id);

    const Workspace &m_workspace;
    struct LevelCard {
        Axis axis;
        QLabel *level;
        QLabel *meaning;
    };
    QList<LevelCard> m_cards;
    QLabel *m_state;
    QLabel *m_reason;
    QLabel *m_decisions;
    QPushButton *m_classify;
};

} // namespace mamori
