// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/signing_key.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace mamori {

/// Asks for the certificate to sign with: its file and its password. Nothing of either is kept.
class SigningKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SigningKeyDialog(QDate today, QWidget *parent = nullptr);

    void setFile(const QString &path);
    void accept() override;
    const std::optional<SigningKey> &key() const { return m_key; }

private:
    void browse();
    QString problem();

    QDate m_today;
    QLineEdit *m_file;
    QLineEdit *m_password;
    QLabel *m_problem;
    std::optional<SigningKey> m_key;
};

} // namespace mamori
