// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/breach_pages.h"

#include "ui/registers/field_editor.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

/// Moments that count in some breaches only.
constexpr const char *stampColumns[] = {"cut_off_at", "password_changed_at"};

} // namespace

// What happened -------------------------------------------------------------

BreachKindPage::BreachKindPage(Workspace &workspace, QWidget *parent)
    : IncidentPage(tr("What happened"), tr("What has happened, or is feared?"), workspace, parent)
    , m_breaches(breachChoices(workspace.policy()))
    , m_group(new QButtonGroup(this))
    , m_kept(new QWidget(holder()))
    , m_keptText(new QLabel(m_kept))
{
    auto *kept = new QHBoxLayout(m_kept);
    kept->setContentsMargins(0, 0, 0, 0);
    setStyleRole(m_keptText, "notice");
    m_keptText->setWordWrap(true);
    kept->addWidget(m_keptText, 1);
    auto *anew = new QPushButton(tr("Begin &anew"), m_kept);
    anew->setAutoDefault(false);
    kept->addWidget(anew);
    m_kept->hide();
    connect(anew, &QPushButton::clicked, this, &BreachKindPage::beginAnew);

    addNote(
        tr("A fear is enough: it is reported like the thing itself. What you do not know yet can follow."));
    auto *choices = new QWidget(holder());
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setVerticalSpacing(10);
    int widest = 0;
    for (int i = 0; i < int(m_breaches.size()); ++i) {
        auto *button = new QRadioButton(m_breaches[i].text, choices);
        m_group->addButton(button, i);
        widest = std::max(widest, button->sizeHint().width());
    }
    // In one column with large type, which would else be cut at the right.
    constexpr int room = 860;
    const int columns = 2 * widest <= room ? 2 : 1;
    const int rows = (int(m_breaches.size()) + columns - 1) / columns;
    for (int i = 0; i < int(m_breaches.size()); ++i)
        grid->addWidget(m_group->button(i), i % rows, i / rows);
    content()->insertWidget(content()->count() - 1, choices);
    content()->insertWidget(1, m_kept);
    connect(m_group, &QButtonGroup::idToggled, this, &StepPage::edited);
    add("certainty");
}

PolicyBreach BreachKindPage::breach() const
{
    return m_breaches.value(m_group->checkedId());
}

void BreachKindPage::choose(const QString &breach)
{
    m_group->setExclusive(false);
    for (int i = 0; i < int(m_breaches.size()); ++i)
        m_group->button(i)->setChecked(m_breaches[i].id == breach);
    m_group->setExclusive(true);
}

void BreachKindPage::read(Incident &incident) const
{
    IncidentPage::read(incident);
    incident.kind = choiceOf<IncidentKind>(breach().kind);
    incident.channel = choiceOf<IncidentChannel>(breach().channel);
}

QString BreachKindPage::problem() const
{
    return m_group->checkedId() < 0 ? tr("Choose what comes closest.") : IncidentPage::problem();
}

void BreachKindPage::focusStart()
{
    QAbstractButton *chosen = m_group->checkedButton();
    (chosen ? chosen : m_group->button(0))->setFocus(Qt::TabFocusReason);
}

void BreachKindPage::showKept(const QString &text)
{
    m_kept->setVisible(!text.isEmpty());
    m_keptText->setText(text);
}

// When and by whom ----------------------------------------------------------

BreachNoticedPage::BreachNoticedPage(Workspace &workspace, QWidget *parent)
    : IncidentPage(tr("When"), tr("What exactly, when, and who noticed it?"), workspace, parent)
{
    for (const char *column : {"summary", "noticed_at", "noticed_by", "source", "happened_at"})
        add(column);
}

QString BreachNoticedPage::problem() const
{
    QString wrong = IncidentPage::problem();
    if (!wrong.isEmpty())
        return wrong;
    Incident incident;
    read(incident);
    if (incident.summary.isEmpty())
        return tr("Say in a sentence what happened.");
    if (!incident.noticedAt.isValid())
        return tr("Say when it was noticed.");
    if (incident.noticedAt > workspace().clock().now())
        return tr("It cannot have been noticed later than now.");
    if (incident.happenedAt.isValid() && incident.happenedAt > incident.noticedAt)
        return tr("It cannot have happened after it was noticed.");
    return {};
}

// What is affected ----------------------------------------------------------

BreachAffectedPage::BreachAffectedPage(Workspace &workspace, QWidget *parent)
    : IncidentPage(tr("What is affected"), tr("What is affected?"), workspace, parent)
    , m_summary(new QLabel(holder()))
{
    addNote(tr("Pick the assets; what they hold follows by itself. When you do not know yet, go on."));
    FieldEditor *affected = add("affected");
    setStyleRole(m_summary, "notice");
    m_summary->setWordWrap(true);
    m_summary->hide();
    content()->insertWidget(content()->count() - 1, m_summary);
    FieldEditor *personal = add("personal_involved");
    FieldEditor *count = add("person_count");
    connect(affected, &FieldEditor::edited, this, &BreachAffectedPage::follow);
    connect(personal, &FieldEditor::edited, this, [this] { m_personalIsTyped = true; });
    connect(count, &FieldEditor::edited, this, [this] { m_countIsTyped = true; });
}

QList<Asset> BreachAffectedPage::assets() const
{
    Incident incident;
    read(incident);
    QList<Asset> assets;
    for (const AffectedAsset &affected : std::as_const(incident.affected)) {
        if (const auto asset = workspace().records().find(affected.asset))
            assets << *asset;
    }
    return assets;
}

void BreachAffectedPage::show(const Incident &incident)
{
    IncidentPage::show(incident);
    m_personalIsTyped = incident.personalInvolved.has_value();
    m_countIsTyped = incident.personCount.has_value();
    follow();
}

void BreachAffectedPage::follow()
{
    const QList<Asset> chosen = assets();
    m_summary->setVisible(!chosen.isEmpty());
    const AffectedSummary summary = affectedSummary(workspace().policy(), chosen);
    QStringList lines {classificationText(workspace().policy(), summary.highest)};
    if (summary.hasMyNumber)
        lines << tr("My Number information is among it.");
    if (summary.hasPersonal)
        lines << (summary.persons > 0
                      ? tr("Personal information of %1 persons, as the ledger says.").arg(summary.persons)
                      : tr("Personal information is among it."));
    if (summary.isOpen)
        lines << tr("The ledger does not say all of it: take it for the worse.");
    m_summary->setText(lines.join(u'\n'));
    FieldEditor *personal = editor("personal_involved");
    // An asset of which nothing is known makes no promise that nobody is concerned.
    if (!m_personalIsTyped)
        personal->setValue(chosen.isEmpty() || (summary.isOpen && !summary.hasPersonal)
                               ? QVariant()
                               : QVariant(summary.hasPersonal));
    if (!m_countIsTyped)
        editor("person_count")->setValue(summary.persons > 0 ? QVariant(summary.persons) : QVariant());
}

// What was done -------------------------------------------------------------

BreachStepsPage::BreachStepsPage(Workspace &workspace, QWidget *parent)
    : IncidentPage(tr("Done at once"), tr("What has been done at once?"), workspace, parent)
    , m_steps(new QWidget(holder()))
{
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 6, 0, 6);
    content()->insertWidget(content()->count() - 1, m_steps);
    FieldEditor *action = add("immediate_action");
    connect(action, &FieldEditor::edited, this, &BreachStepsPage::tickWhatIsWritten);
    for (const char *column : stampColumns)
        add(column);
}

void BreachStepsPage::offer(const PolicyBreach &breach)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    QWidget *before = nullptr;
    for (const QString &step : breach.firstSteps) {
        auto *box = new QCheckBox(step, m_steps);
        m_steps->layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, step](bool done) { toggle(step, done); });
        if (before)
            setTabOrder(before, box);
        before = box;
        m_boxes << box;
    }
    if (before)
        setTabOrder(before, editor("immediate_action"));
    tickWhatIsWritten();
    for (const char *column : stampColumns) {
        FieldEditor *stamp = editor(column);
        const bool counts
            = breach.stamps.contains(QLatin1String(column)) || !stamp->value().toString().isEmpty();
        stamp->setVisible(counts);
        for (QLabel *label : holder()->findChildren<QLabel *>()) {
            if (label->buddy() == stamp)
                label->setVisible(counts);
        }
    }
}

void BreachStepsPage::show(const Incident &incident)
{
    IncidentPage::show(incident);
    tickWhatIsWritten();
}

/// A tick writes its line into the text, where it can be changed; the time is not asked for.
void BreachStepsPage::toggle(const QString &step, bool done)
{
    FieldEditor *action = editor("immediate_action");
    QStringList lines = action->value().toString().split(u'\n', Qt::SkipEmptyParts);
    if (!done)
        lines.removeAll(step);
    else if (!lines.contains(step))
        lines << step;
    action->setValue(lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n')));
    Q_EMIT edited();
}

void BreachStepsPage::tickWhatIsWritten()
{
    const QStringList lines = editor("immediate_action")->value().toString().split(u'\n');
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker blocker(box);
        box->setChecked(lines.contains(box->text()));
    }
}

void BreachStepsPage::focusStart()
{
    if (m_boxes.isEmpty())
        StepPage::focusStart();
    else
        m_boxes.first()->setFocus(Qt::TabFocusReason);
}

} // namespace mamori
