// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/signature_dialog.h"

#include "model/store/attachments.h"
#include "ui/guarded.h"
#include "ui/people/people_prints.h"
#include "ui/people/signature_area.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace mamori {

namespace {

/// The one whose newest consent this is.
QList<ConsentStanding> standingOf(const Records &records, QDate today, Id<Consent> consent)
{
    QList<ConsentStanding> people = consentStandings(records, today);
    people.removeIf([consent](const ConsentStanding &standing) { return standing.id != consent; });
    return people;
}

} // namespace

SignatureDialog::SignatureDialog(Workspace &workspace, QList<ConsentStanding> people, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_people(std::move(people))
    , m_consentText(consentText(workspace.records()))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Sign the consent on the screen"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(fontMetrics().height() * 50, fontMetrics().height() * 38);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 16);
    layout->addWidget(m_pages);
    for (QWidget *page : {makeTurnPage(), makeSheetPage(), makeEndPage()})
        m_pages->addWidget(page);
    if (m_people.isEmpty())
        showEnd();
    else if (m_people.size() == 1)
        begin();
    else
        showTurn();
}

SignatureDialog::SignatureDialog(Workspace &workspace, Id<Consent> consent, QWidget *parent)
    : SignatureDialog(workspace, standingOf(workspace.records(), workspace.clock().today(), consent), parent)
{
}

// The pages -------------------------------------------------------------------

QWidget *SignatureDialog::makeTurnPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_turnPlace = quietText({}, page);
    m_turnPlace->setAlignment(Qt::AlignCenter);
    auto *next = quietText(tr("Please hand the device to the next person."), page);
    next->setAlignment(Qt::AlignCenter);
    m_turnName = pageTitle({}, page);
    m_turnName->setAlignment(Qt::AlignCenter);
    m_begin = new QPushButton(page);
    setStyleRole(m_begin, "primary");
    auto *leave = new QPushButton(tr("&End here"), page);
    leave->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_begin);
    row->addStretch();
    auto *last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(leave);
    layout->addStretch();
    layout->addWidget(m_turnPlace);
    layout->addWidget(next);
    layout->addSpacing(16);
    layout->addWidget(m_turnName);
    layout->addSpacing(16);
    layout->addLayout(row);
    layout->addStretch();
    layout->addLayout(last);
    connect(m_begin, &QPushButton::clicked, this, &SignatureDialog::begin);
    connect(leave, &QPushButton::clicked, this, &SignatureDialog::showEnd);
    return page;
}

QWidget *SignatureDialog::makeSheetPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_name = heading({}, page);
    m_place = quietText({}, page);
    m_text = new QPlainTextEdit(page);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text that is signed"));
    QFont large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_text->setFont(large);
    m_text->setPlainText(m_consentText.text);
    m_area = new SignatureArea(page);
    m_problem = errorText(page);
    layout->addWidget(m_name);
    layout->addWidget(m_place);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_area, 3);
    layout->addWidget(m_problem);
    layout->addWidget(makeSheetButtons());
    connect(m_area, &SignatureArea::edited, this, [this] { showError(m_problem, {}); });
    return page;
}

QWidget *SignatureDialog::makeSheetButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text, box);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("&Clear"), [this] { m_area->clear(); });
    add(tr("Take the last stroke &back"), [this] { m_area->takeBack(); });
    row->addStretch();
    add(tr("&Not now"), [this] { goOn(); });
    add(tr("Sign on &paper instead"), [this] { leaveForPaper(); });
    QPushButton *agree = add(tr("I &agree"), [this] { sign(); });
    setStyleRole(agree, "primary");
    return box;
}

QWidget *SignatureDialog::makeEndPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_summary = heading({}, page);
    m_summary->setWordWrap(true);
    m_print = new QPushButton(tr("&Print their sheets…"), page);
    m_close = new QPushButton(tr("Close"), page);
    setStyleRole(m_close, "primary");
    auto *row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addStretch();
    row->addWidget(m_close);
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addLayout(row);
    connect(m_print, &QPushButton::clicked, this, &SignatureDialog::print);
    connect(m_close, &QPushButton::clicked, this, &SignatureDialog::accept);
    return page;
}

// From one person to the next -------------------------------------------------

void SignatureDialog::showTurn()
{
    const Staff &person = m_people.at(m_now).person;
    setText(m_turnPlace, tr("%1 of %2").arg(m_now + 1).arg(m_people.size()));
    setText(m_turnName, person.name);
    m_begin->setText(tr("&I am %1").arg(person.name));
    m_pages->setCurrentIndex(0);
    m_begin->setDefault(true);
    m_begin->setFocus();
}

void SignatureDialog::begin()
{
    const Staff &person = m_people.at(m_now).person;
    setText(m_name, tr("Consent of %1").arg(person.name));
    setText(m_place,
            tr("Read the text, sign in the box and press “I agree”. Version of the text: %1")
                .arg(m_consentText.versionName()));
    m_area->clear();
    showError(m_problem, {});
    m_pages->setCurrentIndex(1);
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus();
}

Signature SignatureDialog::given() const
{
    return {SignatureArea::area,         m_area->strokes(),  m_people.at(m_now).person.name,
            m_consentText.versionName(), m_consentText.text, m_workspace.clock().now()};
}

void SignatureDialog::sign()
{
    Records &records = m_workspace.records();
    const ConsentStanding &standing = m_people.at(m_now);
    const Signature signature = given();
    QString problem;
    const bool isAsked = guarded(this, [&] { problem = signingProblem(records, standing, signature); });
    showError(m_problem, problem);
    if (!isAsked || !problem.isEmpty())
        return;
    const bool isStored = guarded(this, [&] {
        Attachments attachments(m_workspace.ledger(), records);
        storeSignedConsent(attachments, records, standing, signature);
    });
    if (!isStored)
        return;
    m_signed << standing.staff;
    goOn();
}

void SignatureDialog::leaveForPaper()
{
    m_onPaper << m_people.at(m_now).staff;
    goOn();
}

void SignatureDialog::goOn()
{
    m_area->clear(); // nobody sees the signature of the one before
    ++m_now;
    if (m_now < m_people.size())
        showTurn();
    else
        showEnd();
}

void SignatureDialog::showEnd()
{
    m_area->clear();
    QStringList sentences;
    if (m_people.isEmpty())
        sentences << tr("Nobody has to sign: no consent is lacking.");
    if (!m_signed.isEmpty())
        sentences << tr("%n consent(s) signed and stored.", nullptr, int(m_signed.size()));
    if (!m_onPaper.isEmpty())
        sentences << tr("%n person(s) sign on paper.", nullptr, int(m_onPaper.size()));
    if (!m_people.isEmpty() && sentences.isEmpty())
        sentences << tr("Nobody has signed. Nothing was stored.");
    setText(m_summary, sentences.join(u'\n'));
    m_print->setVisible(!m_signed.isEmpty() || !m_onPaper.isEmpty());
    m_pages->setCurrentIndex(2);
    m_close->setDefault(true);
    m_close->setFocus();
}

void SignatureDialog::print()
{
    guarded(this, [this] {
        QList<ConsentStanding> standings
            = consentStandings(m_workspace.records(), m_workspace.clock().today());
        standings.removeIf([this](const ConsentStanding &standing) {
            return !m_signed.contains(standing.staff) && !m_onPaper.contains(standing.staff);
        });
        QDialog *paper = previewConsents(m_workspace, standings, this);
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    });
}

} // namespace mamori
