// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/record_pane.h"

#include "model/registers/asset.h"
#include "ui/attachments/attachments_view.h"
#include "ui/guarded.h"
#include "ui/registers/classification_view.h"
#include "ui/registers/history_view.h"
#include "ui/registers/record_form.h"
#include "ui/registers/related_view.h"
#include "ui/registers/restriction_card.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace mamori {

RecordPane::RecordPane(const Register &reg, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new RecordForm(reg, workspace, this))
    , m_attachments(new AttachmentsView(workspace, this))
    , m_related(new RelatedView(workspace, this))
    , m_history(new HistoryView(workspace, this))
    , m_typingStopped(new QTimer(this))
{
    setStyleRole(this, "plain");
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->addTab(m_form, tr("Contents"));
    if (&reg == &Asset::spec) {
        m_classification = new ClassificationView(workspace, this);
        m_restrictions = new RestrictionCard(workspace, this);
        m_tabs->addTab(m_classification, tr("Classification"));
        m_tabs->addTab(m_restrictions, tr("Handling"));
        connect(m_classification, &ClassificationView::classifyRequested, this,
                [this] { leave([this] { Q_EMIT classifyRequested(m_id); }); });
    }
    m_tabs->addTab(m_attachments, tr("Attachments"));
    connect(m_attachments, &AttachmentsView::countChanged, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_attachments),
                           count == 0 ? tr("Attachments") : tr("Attachments (%1)").arg(count));
    });
    m_tabs->tabBar()->setChangeCurrentOnDrag(true); // a file is dragged on to the attachments
    m_tabs->addTab(m_related, tr("Related"));
    connect(m_related, &RelatedView::openRequested, this, &RecordPane::openRequested);
    m_tabs->addTab(m_history, tr("History"));
    connect(m_history, &HistoryView::restoreRequested, this,
            [this] { leave([this] { m_history->restoreChosen(); }); });
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the record"));

    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    setStyleRole(m_mark, "warningChip");
    m_title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *record = new QWidget(this);
    auto *layout = new QVBoxLayout(record);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    QLabel *nothing = quietText(tr("Choose a row to see it here."), this);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    m_stack->addWidget(record);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    watchTyping();
    connect(m_form, &RecordForm::saved, this, [this](qint64 id) {
        m_id = id;
        m_new = false;
        showHead();
        showParts();
        Q_EMIT saved(id);
    });
}

// A timer's failure stays quiet: what is typed is still on the screen, and whoever closes or locks keeps it
// again and hears of it.
void RecordPane::watchTyping()
{
    constexpr int pause = 800; // milliseconds
    m_typingStopped->setSingleShot(true);
    m_typingStopped->setInterval(pause);
    connect(m_typingStopped, &QTimer::timeout, this, [this] { refusal([this] { keepDraft(); }); });
    connect(m_form, &RecordForm::edited, m_typingStopped, qOverload<>(&QTimer::start));
    connect(m_form, &RecordForm::modifiedChanged, this, &RecordPane::forgetDraft);
    if (m_restrictions) {
        connect(m_restrictions, &RestrictionCard::edited, m_typingStopped, qOverload<>(&QTimer::start));
        connect(m_restrictions, &RestrictionCard::modifiedChanged, this, &RecordPane::forgetDraft);
    }
}

Draft RecordPane::draft() const
{
    QJsonObject content;
    if (m_form->isModified())
        content.insert(QStringLiteral("form"), m_form->typed());
    if (m_restrictions && m_restrictions->isModified())
        content.insert(QStringLiteral("handling"), m_restrictions->typed());
    return {m_draft,
            QLatin1String(m_register.table),
            m_new ? 0 : m_id,
            m_workspace.clock().now(),
            m_workspace.records().operatorName(),
            content};
}

void RecordPane::keepDraft()
{
    m_typingStopped->stop();
    const Draft typed = draft();
    if (!typed.content.isEmpty())
        setDraft(m_workspace.drafts().keep(typed));
}

void RecordPane::setDraft(qint64 id)
{
    m_draft = id;
    m_form->setDraft(id);
}

/// What was typed is stored or given up: the draft of it goes too.
void RecordPane::forgetDraft()
{
    if (isModified())
        return;
    m_typingStopped->stop();
    const qint64 id = m_draft;
    setDraft(0);
    if (id != 0)
        refusal([this, id] { m_workspace.drafts().remove(id); });
}

void RecordPane::continueDraft(const Draft &draft)
{
    if (draft.record == 0)
        showNew();
    else
        show(draft.record);
    if (draft.record != 0 && m_id == 0)
        return; // the record is gone: the draft stays for whoever finds it
    setDraft(draft.id);
    const QJsonObject form = draft.content.value(QLatin1String("form")).toObject();
    const QJsonObject handling = draft.content.value(QLatin1String("handling")).toObject();
    if (!form.isEmpty())
        m_form->setTyped(form);
    if (m_restrictions && !handling.isEmpty())
        m_restrictions->setTyped(handling);
    showPart(form.isEmpty() && m_restrictions ? Part::Handling : Part::Contents);
}

void RecordPane::show(qint64 id)
{
    if (m_restrictions && m_restrictions->isModified() && id != m_id)
        m_restrictions->show({});
    guarded(this, [this, id] {
        const auto stored = id == 0 ? std::nullopt : m_workspace.records().find(m_register, id);
        m_id = stored ? id : 0;
        m_new = false;
        m_stack->setCurrentIndex(stored ? 1 : 0);
        if (!stored)
            return;
        m_form->show(*stored);
        showHead();
        showParts();
    });
}

void RecordPane::showNew()
{
    m_id = 0;
    m_new = true;
    m_stack->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    m_form->showNew();
    showHead();
    showParts();
    m_form->focusFirst();
}

void RecordPane::refresh()
{
    if (m_new || isModified())
        return;
    show(m_id);
}

void RecordPane::showHead()
{
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !m_new);
    if (m_new) {
        m_title->setText(tr("New record: %1").arg(titleOf(m_register)));
        m_mark->hide();
        return;
    }
    m_title->setText(m_workspace.records().caption(m_register, m_id));
    const auto stored = m_workspace.records().find(m_register, m_id);
    const bool struckOut = stored && !stored->struckOut.isEmpty();
    const bool draft = stored && !missingFields(m_register, stored->values).isEmpty();
    m_mark->setText(struckOut ? tr("Struck out") : tr("Draft"));
    m_mark->setToolTip(struckOut ? stored->struckOut : QString());
    setStyleRole(m_mark, struckOut ? "chip" : "warningChip");
    m_mark->setVisible(struckOut || draft);
}

void RecordPane::showParts()
{
    if (m_classification) {
        m_classification->show({m_id});
        if (!m_restrictions->isModified()) // saving the contents must not take the answers away
            m_restrictions->show({m_id});
    }
    m_attachments->show(m_register, m_id);
    m_related->show(m_register, m_id);
    m_history->show(m_register, m_id);
}

bool RecordPane::isModified() const
{
    return m_form->isModified() || (m_restrictions && m_restrictions->isModified());
}

bool RecordPane::save()
{
    if (m_form->isModified() && !m_form->save()) {
        m_tabs->setCurrentWidget(m_form);
        return false;
    }
    if (m_restrictions && m_restrictions->isModified() && !m_restrictions->save()) {
        m_tabs->setCurrentWidget(m_restrictions);
        return false;
    }
    return true;
}

void RecordPane::discard()
{
    m_form->revert();
    if (m_restrictions && m_restrictions->isModified())
        m_restrictions->show({m_id});
    if (m_new) {
        m_new = false;
        m_stack->setCurrentIndex(0);
    }
}

void RecordPane::leave(const std::function<void()> &next)
{
    if (!isModified()) {
        next();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("What you typed is not saved yet. Save it?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("unsaved"));
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Save)->setText(tr("&Save"));
    box->button(QMessageBox::Discard)->setText(tr("&Discard"));
    box->button(QMessageBox::Cancel)->setText(tr("&Keep editing"));
    connect(box, &QMessageBox::finished, this, [this, next](int answer) {
        if (answer == QMessageBox::Discard)
            discard();
        else if (answer != QMessageBox::Save || !save())
            return;
        QTimer::singleShot(0, qApp, next); // it may delete this pane, whose signal is being handled
    });
    box->open();
}

void RecordPane::showPart(Part part)
{
    switch (part) {
    case Part::Contents:
        m_tabs->setCurrentWidget(m_form);
        return;
    case Part::Classification:
        m_tabs->setCurrentWidget(m_classification);
        return;
    case Part::Handling:
        m_tabs->setCurrentWidget(m_restrictions);
        return;
    case Part::Attachments:
        m_tabs->setCurrentWidget(m_attachments);
        return;
    case Part::Related:
        m_tabs->setCurrentWidget(m_related);
        return;
    case Part::History:
        m_tabs->setCurrentWidget(m_history);
        return;
    }
}

void RecordPane::focusForm()
{
    m_tabs->setCurrentIndex(0);
    m_form->focusFirst();
}

} // namespace mamori
