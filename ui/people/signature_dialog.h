// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/consent_signing.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace mamori {

class SignatureArea;

/// The consent is read and signed on the screen (Art. 45(2)): by one person, or by several, one after the
/// other, while the device is passed round. Between two persons only the name of the next one stands there.
/// Each signature is stored as it is given; who does not sign here is left as he or she was.
class SignatureDialog final : public QDialog
{
    Q_OBJECT
public:
    SignatureDialog(Workspace &workspace, QList<ConsentStanding> people, QWidget *parent = nullptr);
    /// Whom a consent is of, or nobody when it is not the one that is to be signed.
    SignatureDialog(Workspace &workspace, Id<Consent> consent, QWidget *parent = nullptr);

    SignatureArea &area() { return *m_area; }
    /// The sheet of the person whose turn it is, after one who passed the device on.
    void begin();
    /// Those who have signed, and those who sign on paper.
    int signedCount() const { return int(m_signed.size()); }
    int onPaperCount() const { return int(m_onPaper.size()); }

private:
    QWidget *makeTurnPage();
    QWidget *makeSheetPage();
    QWidget *makeSheetButtons();
    QWidget *makeEndPage();
    void showTurn();
    void sign();
    void leaveForPaper();
    void goOn();
    void showEnd();
    void print();
    Signature given() const;

    Workspace &m_workspace;
    QList<ConsentStanding> m_people;
    qsizetype m_now = 0; ///< whose turn it is
    QList<Id<Staff>> m_signed;
    QList<Id<Staff>> m_onPaper;
    ConsentText m_consentText;

    QStackedWidget *m_pages;
    QLabel *m_turnName;
    QLabel *m_turnPlace;
    QPushButton *m_begin;
    QLabel *m_name;
    QLabel *m_place;
    QPlainTextEdit *m_text;
    SignatureArea *m_area;
    QLabel *m_problem;
    QLabel *m_summary;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace mamori
