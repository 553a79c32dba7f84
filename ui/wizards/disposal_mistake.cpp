// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/disposal_mistake.h"

#include "model/error.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mamori {

namespace {

class MistakePage final : public StepPage
{
public:
    MistakePage(Incident &incident, const Workspace &workspace, QWidget *parent)
        : StepPage(DisposalMistakeDialog::tr("Mistake"), parent)
        , m_incident(incident)
        , m_grid(new FieldGrid(
              FieldGrid::fieldsOf(Incident::spec, {"asset", "summary", "noticed_at", "noticed_by"}),
              workspace, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(heading(DisposalMistakeDialog::tr("What was disposed of by mistake?"), this));
        auto *note = new QLabel(this);
        note->setWordWrap(true);
        setStyleRole(note, "warning");
        setText(note,
                DisposalMistakeDialog::tr(
                    "This is a breach. Its draft is written among the breaches; report it at "
                    "once to the section manager (%1).")
                    .arg(articleText(QStringLiteral("43(1)"))));
        layout->addWidget(note);
        layout->addWidget(m_grid);
        layout->addStretch();
        m_grid->load(m_incident);
        connect(m_grid, &FieldGrid::edited, this, [this] {
            m_grid->apply(m_incident);
            Q_EMIT edited();
        });
    }

    QString problem() const override
    {
        if (QString problem = m_grid->problem(); !problem.isEmpty())
            return problem;
        if (m_incident.summary.trimmed().isEmpty())
            return DisposalMistakeDialog::tr("Say what happened.");
        return m_incident.noticedAt.isValid() ? QString()
                                              : DisposalMistakeDialog::tr("Say when it was noticed.");
    }

private:
    Incident &m_incident;
    FieldGrid *m_grid;
};

} // namespace

DisposalMistakeDialog::DisposalMistakeDialog(Workspace &workspace, Id<Disposal> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
{
    const auto disposal = workspace.records().find(id);
    if (!disposal)
        throw Error(ErrorCode::Refused, tr("There is no such disposal any more."));
    m_disposal = *disposal;
    setWindowTitle(tr("Wrong disposal: %1").arg(m_disposal.subject));
    setSubject(m_disposal.subject);
    QStringList things;
    for (const DisposedItem &item : std::as_const(m_disposal.items))
        things << item.description;
    addFact(tr("Assets"), things.join(u'\n'));
    m_incident.noticedAt = workspace.clock().now();
    if (m_disposal.items.size() == 1)
        m_incident.asset = m_disposal.items.first().asset;
    if (const auto noticedBy
        = workspace.records().findByName(Staff::spec, workspace.records().operatorName()))
        m_incident.noticedBy = {*noticedBy};
    addPage(new MistakePage(m_incident, workspace, this));
    start();
}

QString DisposalMistakeDialog::finishText() const
{
    return tr("&Write the draft");
}

void DisposalMistakeDialog::finish()
{
    const Incident incident = wrongDisposal(m_disposal, m_incident.asset, m_incident.summary,
                                            m_incident.noticedAt, m_incident.noticedBy);
    Records::Step step = m_workspace.records().begin(windowTitle());
    m_workspace.records().add(incident);
    step.commit();
}

} // namespace mamori
