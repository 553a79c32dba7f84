// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/attachments.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace mamori {

/// What an attachment is called and what it is.
class AttachmentDetailsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AttachmentDetailsDialog(const Attachment &attachment, QWidget *parent = nullptr);

    QString name() const;
    std::optional<AttachmentKind> kind() const;

private:
    QLineEdit *m_name;
    QComboBox *m_kind;
};

} // namespace mamori
