// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/bring_in_wizard.h"

#include "model/rules/approvals.h"
#include "ui/theme.h"
#include "ui/wizards/approval_fields.h"
#include "ui/wizards/field_grid.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace mamori {

/// Some fields of what is brought in; those that do not matter for it are not asked.
class BringInPage final : public StepPage
{
public:
    using Missing = std::function<QList<Problem>(const BringIn &)>;

    BringInPage(const QString &step, const QString &title, const QList<const char *> &columns,
                Workspace &workspace, BringIn &bringIn, Missing missing, QWidget *parent)
        : StepPage(step, parent)
        , m_bringIn(bringIn)
        , m_missing(std::move(missing))
        , m_columns(columns)
        , m_form(new FieldGrid(FieldGrid::fieldsOf(BringIn::spec, columns), workspace, this))
    {
        QVBoxLayout *layout = scrolledColumn(this, step, 10);
        layout->addWidget(heading(title, this));
        layout->addWidget(m_form);
        layout->addStretch();
        m_form->load(bringIn);
        connect(m_form, &FieldGrid::edited, this, [this] {
            read();
            Q_EMIT edited();
        });
    }

    void enter() override { read(); }

    /// The first problem that one of its own fields can mend.
    QString problem() const override
    {
        if (QString unread = m_form->problem(); !unread.isEmpty())
            return unread;
        const QList<Problem> problems = m_missing(m_bringIn);
        for (const Problem &problem : problems) {
            const bool isOwn = std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const char *column) {
                return problem.column == QLatin1String(column);
            });
            if (isOwn)
                return problem.text;
        }
        return {};
    }

private:
    void read()
    {
        m_form->apply(m_bringIn);
        m_form->setRowShown("owner", isForeign(m_bringIn));
        m_form->setRowShown("asset", !isForeign(m_bringIn));
        m_form->setRowShown("zone", m_bringIn.connected.value_or(false));
        const bool isLine = m_bringIn.kind == BroughtKind::Line;
        m_form->setRowShown("connected", !isLine);
    }

    BringIn &m_bringIn;
    Missing m_missing;
    QList<const char *> m_columns;
    FieldGrid *m_form;
};

namespace {

const Field &fieldOf(const char *column)
{
    return BringIn::spec.fields[std::size_t(columnIndex(BringIn::spec, QLatin1String(column)))];
}

BringIn requestedOn(QDate day)
{
    BringIn bringIn;
    bringIn.requestedOn = day;
    return bringIn;
}

class BringInSummary final : public FactsPage
{
public:
    BringInSummary(Workspace &workspace, const BringIn &bringIn, QWidget *parent)
        : FactsPage(BringInWizard::tr("Approvals"), BringInWizard::tr("What it takes"), parent)
        , m_workspace(workspace)
        , m_bringIn(bringIn)
    {
    }

    void enter() override
    {
        clearFacts();
        const BringIn settled = settledBringIn(m_bringIn);
        const WordContext words = m_workspace.words();
        for (const char *column : {"item", "ownership", "owner", "brought_by", "brought_by_name",
                                   "arrives_at", "leaves_by", "purpose", "confidentiality", "zone"})
            addFact(labelOf(fieldOf(column)),
                    displayText(fieldOf(column), fieldOf(column).get(&settled), words));
        const QList<BringInNeed> needs = bringInNeeds(m_workspace.policy(), settled);
        if (needs.isEmpty()) {
            addNotice(
                BringInWizard::tr("No approval is needed. It is written down all the same (Art. 41(8))."));
            return;
        }
        for (const BringInNeed &need : needs)
            addFact(articleText(need.article), needText(need));
        addNotice(
            BringInWizard::tr("Nothing is used or connected before it is approved. What is to be done on "
                              "each application stands under Today."),
            "warning");
    }

private:
    QString needText(const BringInNeed &need) const
    {
        const PolicyApprovalKind *kind = findApprovalKind(m_workspace.policy(), need.kind);
        const QString title = kind ? kind->title : QString();
        const QString way = need.kind == ApprovalKind::Exception
            ? BringInWizard::tr("Apply for the exception apart, and enter its number then.")
            : BringInWizard::tr("The application is made with it.");
        return QStringLiteral("%1\n%2 %3").arg(title, need.reason, way);
    }

    Workspace &m_workspace;
    const BringIn &m_bringIn;
};

} // namespace

// Bringing in ---------------------------------------------------------------

BringInWizard::BringInWizard(Workspace &workspace, qint64, QWidget *parent)
    : BringInWizard(workspace, requestedOn(workspace.clock().today()), parent)
{
}

BringInWizard::BringInWizard(Workspace &workspace, BringIn known, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_bringIn(std::move(known))
    , m_summary(new BringInSummary(workspace, m_bringIn, this))
{
    setWindowTitle(tr("Bring in"));
    const auto missing = [this](const BringIn &b) { return missingThing(m_workspace.policy(), b); };
    addPage(new BringInPage(tr("What"), tr("What is brought in, and whose is it?"),
                            {"item", "kind", "ownership", "owner", "asset", "individual_number", "brought_by",
                             "brought_by_name", "requested_on", "arrives_at", "leaves_by"},
                            workspace, m_bringIn, missing, this));
    m_use = new BringInPage(
        tr("Use"), tr("What for, with what information, connected to what?"),
        {"purpose", "place", "used_outside", "confidentiality", "measures", "connected", "zone"}, workspace,
        m_bringIn, missing, this);
    addPage(m_use);
    addPage(new BringInPage(
        tr("Connection"), tr("May it be connected?"),
        {"no_other_way", "malware_checked_on", "malware_result", "requirements_met", "no_leaking_software"},
        workspace, m_bringIn, missingConnection, this));
    addPage(m_summary);
    start();
}

StepPage *BringInWizard::pageAfter(StepPage *page) const
{
    return page == m_use && !isForeignConnected(m_bringIn) ? m_summary : StepDialog::pageAfter(page);
}

QString BringInWizard::finishText() const
{
    return bringInNeeds(m_workspace.policy(), settledBringIn(m_bringIn)).isEmpty() ? tr("&Store")
                                                                                   : tr("&Store and apply");
}

void BringInWizard::finish()
{
    m_stored = storeBringIn(m_workspace.policy(), m_workspace.records(), m_bringIn);
}

// Taking away ---------------------------------------------------------------

LeavingDialog::LeavingDialog(Workspace &workspace, qint64 record, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id {record}
    , m_bringIn(workspace.records().find(Id<BringIn> {record}).value_or(BringIn {}))
{
    setWindowTitle(tr("Taken away"));
    if (!m_bringIn.leftAt.isValid())
        m_bringIn.leftAt = workspace.clock().now();
    addPage(new BringInPage(
        tr("Taken away"), tr("When did it leave, and who saw it?"),
        {"left_at", "confirmed_by", "erased", "remarks"}, workspace, m_bringIn,
        [this](const BringIn &b) {
            return missingLeaving(m_workspace.policy(), b, m_workspace.clock().now());
        },
        this));
    setSubject(workspace.records().caption(BringIn::spec, record));
    const WordContext words = workspace.words();
    for (const char *column : {"ownership", "owner", "brought_by", "brought_by_name", "arrives_at",
                               "leaves_by", "confidentiality"})
        addFact(labelOf(fieldOf(column)),
                displayText(fieldOf(column), fieldOf(column).get(&m_bringIn), words));
    start();
}

bool LeavingDialog::fits(const Values &values)
{
    return !fromValues<BringIn>(values).leftAt.isValid();
}

QString LeavingDialog::finishText() const
{
    return tr("&Store");
}

void LeavingDialog::finish()
{
    storeLeaving(m_workspace.policy(), m_workspace.records(), m_id, m_bringIn);
}

} // namespace mamori
