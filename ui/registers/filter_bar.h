// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/query.h"
#include "ui/workspace.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace mamori {

class WrappingRow;

/// The one search box above a table, with quick filters and the filters that were saved under a name.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const Register &reg, Workspace &workspace, QWidget *parent = nullptr);

    Query query() const;
    bool isEmpty() const;
    void clear();
    void focusSearch();
    /// Searches for this, as if it had been typed; the quick filters are cleared.
    void search(const QString &text);
    void showCount(qint64 shown, qint64 all, qsizetype chosen);
    /// A widget behind the quick filters.
    void addTool(QWidget *tool);
    /// From the search box down into what it found.
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The saved filters by name, in the order of saving.
    QStringList savedFilters() const;
    /// Keeps what is set now under a name; an earlier one of that name goes.
    void saveFilter(const QString &name);
    void useFilter(const QString &name);
    void removeFilter(const QString &name);

Q_SIGNALS:
    void changed();
    void downRequested();

private:
    struct Quick {
        QString column;
        QComboBox *combo;
    };
    void addQuickFilters();
    void addQuickFilter(const QString &column, const QString &everything,
                        const QList<std::pair<QString, QString>> &choices);
    void makeSavedMenu();
    void fillSavedMenu();
    void askName();
    QJsonObject state() const;
    void setState(const QJsonObject &state);
    QJsonArray stored() const;
    void store(const QJsonArray &filters);

    const Register &m_register;
    Workspace &m_workspace;
    QLineEdit *m_search;
    QTimer *m_wait; ///< a short rest after each key, so that fast typing searches once
    WrappingRow *m_quickRow;
    QList<Quick> m_quick;
    QCheckBox *m_drafts;
    QCheckBox *m_struckOut;
    QToolButton *m_saved;
    QMenu *m_savedMenu;
    QLabel *m_count;
};

} // namespace mamori
