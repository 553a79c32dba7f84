// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/labels/label_paper.h"
#include "ui/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace mamori {

class LabelSheetView;
class PaperPreview;

/// Labels for chosen things: on which sheet, from which label on, with which codes. What was chosen last is
/// kept in the ledger.
class LabelDialog final : public QDialog
{
    Q_OBJECT
public:
    LabelDialog(Workspace &workspace, const Register &reg, const QList<qint64> &records,
                QWidget *parent = nullptr);

    LabelSheet sheet() const;
    LabelOptions options() const;
    /// The labels as they would be printed; nullptr for a sheet that cannot be.
    PaperPreview *preview();
    PaperPreview *previewAlignment();

private:
    QWidget *makeChoices();
    QGroupBox *makeOwnSheet();
    QDoubleSpinBox *makeLength(double least, double most);
    void addField(QFormLayout *form, const QString &label, QWidget *edit);
    void restore();
    void keep();
    void showSheet(const LabelSheet &sheet);
    void showState();

    Workspace &m_workspace;
    QList<LabelText> m_labels;
    QComboBox *m_sheets;
    QSpinBox *m_start;
    QCheckBox *m_qr;
    QCheckBox *m_code128;
    QCheckBox *m_border;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    QGroupBox *m_own = nullptr;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QDoubleSpinBox *m_left = nullptr;
    QDoubleSpinBox *m_top = nullptr;
    QDoubleSpinBox *m_gapAcross = nullptr;
    QDoubleSpinBox *m_gapDown = nullptr;
    LabelSheetView *m_view;
    QLabel *m_says;
    QLabel *m_problem;
    QPushButton *m_align = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace mamori
