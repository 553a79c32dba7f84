// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/store/query.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace mamori {

/// The one search box and the quick filters above a table.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const Register &reg, const Policy &policy, QWidget *parent = nullptr);

    Query query() const;
    bool isEmpty() const;
    void clear();
    void focusSearch();
    /// Searches for this, as if it had been typed; the quick filters are cleared.
    void search(const QString &text);
    void showCount(qint64 shown, qint64 all);

Q_SIGNALS:
    void changed();

private:
    struct Quick {
        QString column;
        QComboBox *combo;
    };
    void addQuickFilter(const QString &column, const QString &everything,
                        const QList<std::pair<QString, QString>> &choices);

    const Register &m_register;
    QLineEdit *m_search;
    QTimer *m_wait; ///< a short rest after each key, so that fast typing searches once
    QList<Quick> m_quick;
    QCheckBox *m_drafts;
    QCheckBox *m_struckOut;
    QLabel *m_count;
};

} // namespace mamori
