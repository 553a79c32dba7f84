// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/approval_pages.h"

#include "model/japanese/search_key.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

QLabel *wrapped(const QString &text, QWidget *parent, const char *role = nullptr)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setText(label, text);
    if (role)
        setStyleRole(label, role);
    return label;
}

/// The declaration of a column of a small row.
const Field &lineField(std::span<const Field> fields, const char *column)
{
    for (const Field &field : fields) {
        if (QLatin1String(field.column) == QLatin1String(column))
            return field;
    }
    Q_UNREACHABLE();
}

QString officesText(const Policy &policy, const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids) {
        const PolicyOffice *office = policy.findOffice(id);
        titles << (office ? office->title : id);
    }
    return titles.join(QStringLiteral("・"));
}

} // namespace

// Kind ----------------------------------------------------------------------

ApprovalKindPage::ApprovalKindPage(const Policy &policy, QWidget *parent)
    : StepPage(tr("Kind"), parent)
    , m_policy(policy)
    , m_search(new QLineEdit(this))
    , m_kinds(new QTreeWidget(this))
    , m_about(wrapped({}, this, "notice"))
{
    m_search->setPlaceholderText(tr("A word of what is to be approved"));
    m_search->setAccessibleName(tr("Search the kinds of approval"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kinds->setAccessibleName(tr("Kinds of approval"));
    m_kinds->setColumnCount(2);
    m_kinds->setHeaderHidden(true);
    m_kinds->setIndentation(16);
    m_kinds->setUniformRowHeights(true);
    m_kinds->header()->setStretchLastSection(false);
    m_kinds->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_kinds->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_kinds, 1);
    layout->addWidget(m_about);
    addKinds();
    showKind();
    connect(m_search, &QLineEdit::textChanged, this, &ApprovalKindPage::filter);
    connect(m_kinds, &QTreeWidget::currentItemChanged, this, [this] {
        showKind();
        Q_EMIT edited();
    });
}

void ApprovalKindPage::addKinds()
{
    QHash<QString, QTreeWidgetItem *> groups;
    const auto group = [&](const QString &title) {
        QTreeWidgetItem *&item = groups[title];
        if (!item) {
            item = new QTreeWidgetItem(m_kinds, {title});
            item->setFlags(Qt::ItemIsEnabled);
            item->setFirstColumnSpanned(true);
            QFont font = item->font(0);
            font.setBold(true);
            item->setFont(0, font);
        }
        return item;
    };
    // What is decided here comes first: it is asked for most.
    for (const bool here : {true, false}) {
        for (std::size_t i = 0; i < std::size(approvalKinds); ++i) {
            const PolicyApprovalKind *kind = findApprovalKind(m_policy, ApprovalKind(i));
            if (!kind || kind->decidedHere != here)
                continue;
            const QString who = officesText(m_policy, kind->approvers);
            auto *item = new QTreeWidgetItem(group(tr("Decided by: %1").arg(who)),
                                             {kind->title, articleText(kind->article)});
            item->setData(0, kindRole, int(i));
            item->setData(0, wordsRole,
                          searchKey(kind->title + who + articleText(kind->article) + kind->article
                                    + kind->particulars.join(QString())));
        }
    }
    m_kinds->expandAll();
}

std::optional<ApprovalKind> ApprovalKindPage::kind() const
{
    const QTreeWidgetItem *item = m_kinds->currentItem();
    if (!item || item->isHidden() || !item->data(0, kindRole).isValid())
        return std::nullopt;
    return ApprovalKind(item->data(0, kindRole).toInt());
}

void ApprovalKindPage::choose(ApprovalKind kind)
{
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_kinds->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, kindRole).toInt() == int(kind))
                m_kinds->setCurrentItem(group->child(j));
        }
    }
}

QString ApprovalKindPage::problem() const
{
    return kind() ? QString() : tr("Choose what is to be approved.");
}

void ApprovalKindPage::focusStart()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool ApprovalKindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            if (!kind() && firstShown())
                m_kinds->setCurrentItem(firstShown());
            m_kinds->setFocus();
            return true;
        }
    }
    return StepPage::eventFilter(watched, event);
}

QTreeWidgetItem *ApprovalKindPage::firstShown() const
{
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_kinds->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (!group->child(j)->isHidden())
                return group->child(j);
        }
    }
    return nullptr;
}

/// While a word is typed the first hit is chosen, so that Return goes on with it.
void ApprovalKindPage::filter(const QString &text)
{
    const QString key = searchKey(text);
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_kinds->topLevelItem(i);
        bool isEmpty = true;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool hit = group->child(j)->data(0, wordsRole).toString().contains(key);
            group->child(j)->setHidden(!hit);
            isEmpty = isEmpty && !hit;
        }
        group->setHidden(isEmpty);
    }
    if (!kind() && !key.isEmpty())
        m_kinds->setCurrentItem(firstShown());
    showKind();
    Q_EMIT edited();
}

void ApprovalKindPage::showKind()
{
    const PolicyApprovalKind *chosen = findApprovalKind(m_policy, kind());
    m_about->setHidden(!chosen);
    if (!chosen)
        return;
    QStringList lines {
        tr("%1 (%2). Decided by: %3.")
            .arg(chosen->title, articleText(chosen->article), officesText(m_policy, chosen->approvers))};
    if (!chosen->note.isEmpty())
        lines << chosen->note;
    setText(m_about, lines.join(u'\n'));
}

// Application ---------------------------------------------------------------

ApplicationPage::ApplicationPage(const Workspace &workspace, Approval &approval, QWidget *parent)
    : StepPage(tr("Application"), parent)
    , m_approval(approval)
    , m_fields(
          new FieldGrid(FieldGrid::fieldsOf(Approval::spec,
                                            {"title", "requester", "applicant", "requested_on", "content",
                                             "reason", "concerns", "asset", "system", "confidentiality"}),
                        workspace, this))
{
    QVBoxLayout *layout = scrolledColumn(this, tr("Application"), 10);
    layout->addWidget(m_fields);
    layout->addStretch();
    connect(m_fields, &FieldGrid::edited, this, [this] {
        m_fields->apply(m_approval);
        Q_EMIT edited();
    });
}

void ApplicationPage::enter()
{
    m_fields->load(m_approval);
}

void ApplicationPage::focusStart()
{
    // The title is there already; who applies is what one has to say first.
    m_fields->editor(m_approval.requester ? "reason" : "requester")->setFocus(Qt::TabFocusReason);
}

// Particulars ---------------------------------------------------------------

ParticularsPage::ParticularsPage(const Workspace &workspace, Approval &approval, QWidget *parent)
    : StepPage(tr("Particulars"), parent)
    , m_workspace(workspace)
    , m_approval(approval)
    , m_layout(scrolledColumn(this, tr("Particulars"), 10))
{
    m_layout->addStretch();
}

void ParticularsPage::enter()
{
    delete m_rows;
    m_editors.clear();
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    const Field &text = lineField(ApprovalParticular::lineFields(), "text");
    for (const ApprovalParticular &line : std::as_const(m_approval.particulars)) {
        rows->addWidget(wrapped(line.item, m_rows));
        FieldEditor *editor = makeFieldEditor(text, m_workspace, m_rows);
        editor->setAccessibleName(line.item);
        editor->focusProxy()->setAccessibleName(line.item);
        editor->setValue(line.text);
        connect(editor, &FieldEditor::edited, this, &ParticularsPage::read);
        rows->addWidget(editor);
        rows->addSpacing(6);
        m_editors << editor;
    }
    m_layout->insertWidget(0, m_rows);
}

void ParticularsPage::read()
{
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        m_approval.particulars[i].text = m_editors[i]->value().toString();
    Q_EMIT edited();
}

// Conditions ----------------------------------------------------------------

ConditionsPage::ConditionsPage(const Workspace &workspace, Approval &approval, QWidget *parent)
    : StepPage(tr("Conditions"), parent)
    , m_workspace(workspace)
    , m_approval(approval)
    , m_layout(scrolledColumn(this, tr("Conditions"), 10))
{
    m_layout->addWidget(quietText(
        tr("What has to hold before it is approved. What does not apply, or is not met, needs a reason."),
        this));
    m_layout->addStretch();
}

void ConditionsPage::enter()
{
    delete m_box;
    m_rows.clear();
    m_box = new QWidget(this);
    auto *rows = new QVBoxLayout(m_box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const ApprovalCondition &condition : std::as_const(m_approval.conditions))
        addRow(condition, rows);
    m_layout->insertWidget(1, m_box);
    read();
}

void ConditionsPage::addRow(const ApprovalCondition &condition, QVBoxLayout *layout)
{
    const std::span<const Field> fields = ApprovalCondition::lineFields();
    const Field &reasonField = lineField(fields, "reason");
    const QString reasonName = QStringLiteral("%1: %2").arg(condition.condition, labelOf(reasonField));
    Row row {new ChoiceButtons(lineField(fields, "answer"), condition.condition, m_box),
             makeFieldEditor(reasonField, m_workspace, m_box), quietText(labelOf(reasonField), m_box)};
    row.answer->setValue(Codec<std::optional<ConditionAnswer>>::to(condition.answer));
    row.reason->setValue(condition.reason);
    row.reason->setAccessibleName(reasonName);
    row.reason->focusProxy()->setAccessibleName(reasonName);
    row.reasonLabel->setWordWrap(false);
    layout->addWidget(wrapped(condition.condition, m_box));
    layout->addWidget(row.answer);
    auto *line = new QHBoxLayout;
    line->addWidget(row.reasonLabel);
    line->addWidget(row.reason, 1);
    layout->addLayout(line);
    auto *rule = new QFrame(m_box);
    setStyleRole(rule, "rule");
    layout->addSpacing(4);
    layout->addWidget(rule);
    layout->addSpacing(4);
    connect(row.answer, &FieldEditor::edited, this, &ConditionsPage::read);
    connect(row.reason, &FieldEditor::edited, this, &ConditionsPage::read);
    m_rows << row;
}

void ConditionsPage::read()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ApprovalCondition &condition = m_approval.conditions[i];
        condition.answer = Codec<std::optional<ConditionAnswer>>::from(m_rows[i].answer->value());
        condition.reason = m_rows[i].reason->value().toString();
        const bool asksReason = condition.answer && condition.answer != ConditionAnswer::Met;
        m_rows[i].reason->setHidden(!asksReason);
        m_rows[i].reasonLabel->setHidden(!asksReason);
    }
    Q_EMIT edited();
}

// Route ---------------------------------------------------------------------

RoutePage::RoutePage(const Workspace &workspace, Approval &approval, QWidget *parent)
    : StepPage(tr("Who decides"), parent)
    , m_workspace(workspace)
    , m_approval(approval)
    , m_who(wrapped({}, this, "notice"))
    , m_missing(wrapped({}, this, "warning"))
    , m_now(new QRadioButton(this))
    , m_later(new QRadioButton(this))
    , m_fields(
          new FieldGrid(FieldGrid::fieldsOf(Approval::spec,
                                            {"self_approval_reason", "sent_on", "valid_from", "valid_until"}),
                        workspace, this))
{
    QVBoxLayout *layout = scrolledColumn(this, tr("Who decides"), 10);
    layout->addWidget(m_who);
    layout->addWidget(m_missing);
    layout->addWidget(m_now);
    layout->addWidget(m_later);
    layout->addSpacing(6);
    layout->addWidget(m_fields);
    layout->addStretch();
    for (QRadioButton *button : {m_now, m_later})
        connect(button, &QRadioButton::clicked, this, &RoutePage::read);
    connect(m_fields, &FieldGrid::edited, this, &RoutePage::read);
}

void RoutePage::enter()
{
    if (!m_approval.sentOn.isValid())
        m_approval.sentOn = m_workspace.clock().today();
    m_fields->load(m_approval);
    (missing().isEmpty() ? m_now : m_later)->setChecked(true);
    read();
}

QList<Problem> RoutePage::missing() const
{
    return missingToSend(m_workspace.policy(), m_approval, peopleOf(m_approval, m_workspace.records()));
}

void RoutePage::read()
{
    m_fields->apply(m_approval);
    const PolicyApprovalKind *kind = findApprovalKind(m_workspace.policy(), m_approval.kind);
    if (kind) {
        m_route = routeOf(*kind, m_approval, peopleOf(m_approval, m_workspace.records()));
        m_approval = withRoute(m_approval, m_route);
    }
    showRoute();
    Q_EMIT edited();
}

void RoutePage::showRoute()
{
    QStringList titles;
    for (const Office office : std::as_const(m_route.offices))
        titles << officeTitle(m_workspace.policy(), office);
    QString who = tr("Decided by: %1.").arg(titles.join(QStringLiteral("・")));
    if (m_route.way == ApprovalWay::OfficesTogether)
        who += u'\n' + tr("All of them have to agree.");
    if (!m_route.why.isEmpty())
        who += u'\n' + m_route.why;
    setText(m_who, who);
    QStringList lines;
    for (const Problem &problem : missing())
        lines << problem.text;
    setText(m_missing, tr("Still missing before it can be decided:") + u'\n' + lines.join(u'\n'));
    m_missing->setHidden(lines.isEmpty());
    const bool isHere = m_route.way == ApprovalWay::Here;
    m_now->setText(isHere ? tr("De&cide now") : tr("Print the application no&w and send it"));
    m_later->setText(isHere ? tr("Store it; decide &later") : tr("Store it; send it &later"));
    const PolicyApprovalKind *kind = findApprovalKind(m_workspace.policy(), m_approval.kind);
    const ApprovalPeople people = peopleOf(m_approval, m_workspace.records());
    const bool isOwn = kind && people.manager && m_approval.requester == people.manager
        && !isOwnJudgement(m_approval) && (kind->decidedHere || isHere);
    m_fields->setRowShown("self_approval_reason", isOwn);
    m_fields->setRowShown("sent_on", !isHere && goesOn());
    m_fields->setRowShown("valid_from", !isHere);
    m_fields->setRowShown("valid_until", !isHere);
}

bool RoutePage::goesOn() const
{
    return m_now->isChecked();
}

QString RoutePage::problem() const
{
    if (!m_fields->problem().isEmpty())
        return m_fields->problem();
    if (!goesOn())
        return {};
    const QList<Problem> open = missing();
    if (!open.isEmpty())
        return open.first().text;
    if (m_route.way != ApprovalWay::Here && !m_approval.sentOn.isValid())
        return tr("When is it sent?");
    return {};
}

} // namespace mamori
