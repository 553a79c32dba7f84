// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mamori {

/// What is needed to open a ledger.
struct LedgerOpening {
    QString path;
    DataKey key;
    QString operatorName;
    QString sectionName; ///< of a new ledger; empty for one that exists
};

/// Opens a ledger that exists, by password or recovery code.
class OpenLedgerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenLedgerPanel(QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Ledgers to choose from while a path is typed.
    void setRecent(const QStringList &paths);
    void setOperatorName(const QString &name);
    /// What the ledger itself said when it was to be opened: locked, damaged …
    void showFailure(const QString &text);
    void focusStart();

Q_SIGNALS:
    void ready(const mamori::LedgerOpening &opening);
    void createRequested();

private:
    QWidget *makeFields();
    void choosePath();
    void showSecretKind();
    void findKey();
    void setBusy(bool busy);

    QLineEdit *m_path;
    QLineEdit *m_operator;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QLabel *m_secretProblem;
    QCheckBox *m_recovery;
    QLabel *m_failure;
    QProgressBar *m_busy;
    QPushButton *m_open;
    QPushButton *m_create;
    QWidget *m_fields;
};

} // namespace mamori
