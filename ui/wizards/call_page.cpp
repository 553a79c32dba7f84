// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/call_page.h"

#include "model/japanese/era.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

/// 「見本 部長　2100 / 090-…」 for each who can be called, one below the other.
QString numbersText(const Recipient &recipient, bool afterHours)
{
    QStringList lines;
    for (const OfficeHolder &holder : recipient.holders) {
        const QStringList numbers = numbersOf(holder, afterHours);
        const QString name = holder.name == recipient.title ? QString() : holder.name;
        lines << (name + QStringLiteral("　") + numbers.join(QStringLiteral("　/　"))).trimmed();
    }
    return lines.join(u'\n');
}

bool hasNumber(const Recipient &recipient)
{
    return std::any_of(recipient.holders.cbegin(), recipient.holders.cend(),
                       [](const OfficeHolder &holder) { return !numbersOf(holder, false).isEmpty(); });
}

} // namespace

CallPage::CallPage(ReportStage stage, Workspace &workspace, std::function<Incident()> incident,
                   QWidget *parent)
    : IncidentPage(tr("Report"),
                   stage == ReportStage::First ? tr("Call now, from the top") : tr("Who has been told"),
                   workspace, parent)
    , m_stage(stage)
    , m_incident(std::move(incident))
    , m_rows(new QWidget(holder()))
{
    addNote(stage == ReportStage::First
                ? tr("A few sentences are enough: what, when, what is affected. Tick whom you have told; the "
                     "time is written down. Whoever cannot be reached now can be ticked later.")
                : tr("Tick whom you have told; the time is written down."));
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 6, 0, 6);
    content()->insertWidget(content()->count() - 1, m_rows);
    add("no_related_body");
}

void CallPage::enter()
{
    readRecipients();
    IncidentPage::enter();
}

void CallPage::readRecipients()
{
    const Incident incident = m_incident();
    QList<Asset> assets;
    for (const AffectedAsset &affected : incident.affected)
        assets << workspace().records().find(affected.asset).value_or(Asset {});
    m_recipients = breachRecipients(workspace().policy(), breachOf(workspace().policy(), incident),
                                    incident.source, affectedSummary(workspace().policy(), assets).highest,
                                    contactsOf(workspace().records()), workspace().clock().today());
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_boxes.clear();
    m_times.clear();
    for (qsizetype i = 0; i < m_recipients.size(); ++i)
        addRow(i);
    QWidget *before = m_boxes.isEmpty() ? nullptr : m_boxes.last();
    if (before)
        setTabOrder(before, editor("no_related_body"));
}

void CallPage::addRow(qsizetype index)
{
    const Recipient &recipient = m_recipients[index];
    auto *grid = qobject_cast<QGridLayout *>(m_rows->layout());
    const int row = int(index) * 3;
    auto *box = new QCheckBox(tr("%1. %2").arg(index + 1).arg(recipient.title), m_rows);
    box->setAccessibleName(tr("Told: %1").arg(recipient.title));
    QFont bold = box->font();
    bold.setBold(true);
    box->setFont(bold);
    grid->addWidget(box, row, 0);

    auto *number = new QLabel(m_rows);
    number->setTextFormat(Qt::PlainText);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (hasNumber(recipient)) {
        const QString hours = workspace().records().setting(QLatin1String(officeHoursSetting),
                                                            QLatin1String(usualOfficeHours));
        number->setText(numbersText(recipient, isAfterHours(workspace().clock().now(), hours)));
        QFont large = number->font();
        large.setPointSizeF(large.pointSizeF() * 1.25);
        number->setFont(large);
    } else {
        QString text = recipient.person();
        text += (text.isEmpty() ? QString() : QStringLiteral("　"))
            + tr("No number is written down in “%1”.").arg(titleOf(OfficeHolder::spec));
        number->setText(text);
        number->setWordWrap(true);
        setStyleRole(number, "missing");
    }
    grid->addWidget(number, row, 1);

    auto *time = new QLabel(m_rows);
    setStyleRole(time, "goodChip");
    grid->addWidget(time, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    QStringList articles;
    for (const QString &article : recipient.articles)
        articles << articleText(article);
    QLabel *why = quietText(articles.join(QStringLiteral("・")), m_rows);
    grid->addWidget(why, row + 1, 0, 1, 3);
    auto *rule = new QFrame(m_rows);
    setStyleRole(rule, "rule");
    grid->addWidget(rule, row + 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);

    m_boxes << box;
    m_times << time;
    box->setChecked(m_stamps.contains(keyOf(recipient)));
    showStamp(index);
    connect(box, &QCheckBox::toggled, this, [this, index](bool told) { tick(index, told); });
}

void CallPage::tick(qsizetype index, bool told)
{
    const QString key = keyOf(m_recipients[index]);
    if (told)
        m_stamps.insert(key, workspace().clock().now());
    else
        m_stamps.remove(key);
    showStamp(index);
    Q_EMIT edited();
}

void CallPage::showStamp(qsizetype index)
{
    const QDateTime at = m_stamps.value(keyOf(m_recipients[index]));
    m_times[index]->setVisible(at.isValid());
    m_times[index]->setText(at.isValid() ? tr("told %1").arg(momentText(at)) : QString());
    m_boxes[index]->setAccessibleDescription(m_times[index]->text());
}

void CallPage::takeStamps(const Incident &incident)
{
    m_stamps.clear();
    readRecipients();
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        if (const IncidentReport *report = reportTo(incident, recipient, m_stage))
            m_stamps.insert(keyOf(recipient), report->reportedAt);
    }
    readRecipients();
}

void CallPage::addReports(Incident &incident, const QString &content) const
{
    QList<Recipient> told;
    for (const Recipient &recipient : m_recipients) {
        if (m_stamps.contains(keyOf(recipient)))
            told << recipient;
    }
    std::stable_sort(told.begin(), told.end(), [this](const Recipient &a, const Recipient &b) {
        return m_stamps.value(keyOf(a)) < m_stamps.value(keyOf(b));
    });
    for (const Recipient &recipient : std::as_const(told))
        addReport(incident, recipient, m_stamps.value(keyOf(recipient)), m_stage, QStringLiteral("電話"),
                  content);
}

QString CallPage::problem() const
{
    QString wrong = IncidentPage::problem();
    if (!wrong.isEmpty() || !m_demand)
        return wrong;
    Incident incident = m_incident();
    read(incident);
    addReports(incident, {});
    return m_demand(incident);
}

QJsonObject CallPage::typed() const
{
    QJsonObject typed = IncidentPage::typed();
    for (auto stamp = m_stamps.cbegin(); stamp != m_stamps.cend(); ++stamp)
        typed.insert(stamp.key(), stamp.value().toUTC().toString(Qt::ISODate));
    return typed;
}

void CallPage::takeTyped(const QJsonObject &typed)
{
    IncidentPage::takeTyped(typed);
    readRecipients();
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        const QDateTime at = QDateTime::fromString(typed.value(keyOf(recipient)).toString(), Qt::ISODate);
        if (at.isValid())
            m_stamps.insert(keyOf(recipient), at);
    }
    readRecipients();
}

void CallPage::focusStart()
{
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus(Qt::TabFocusReason);
}

} // namespace mamori
