// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/duty_loader.h"

#include "model/registers/incident.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace mamori {

namespace {

constexpr const char *strengthKeys[] = {"must", "endeavour", "as_needed", "prohibited_unless"};
constexpr const char *speedKeys[] = {"", "at_once", "promptly", "beforehand"};
constexpr const char *parameterKindKeys[] = {"cycle", "period", "limit", "text"};

/// One of an enum's words, as the enum.
template <class E>
E wordOf(const PackNode &node, const char *key, std::span<const char *const> words)
{
    QStringList known;
    for (const char *word : words)
        known << QLatin1String(word);
    return E(known.indexOf(node.oneOf(key, known)));
}

QStringList keysOf(std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys << QLatin1String(choice.key);
    return keys;
}

} // namespace

DutyLoader::DutyLoader(QString folder, const PackArticles &articles, Policy &policy)
    : m_folder(std::move(folder))
    , m_articles(articles)
    , m_policy(policy)
{
}

void DutyLoader::load(const PackNode &pack)
{
    loadOffices();
    loadProfile();
    loadParameters();
    loadPositions();
    for (const QString &name : pack.texts("checklists"))
        loadChecklists(PackNode::readFile(m_folder, name));
    for (const QString &name : pack.texts("duties"))
        loadDuties(PackNode::readFile(m_folder, name));
    loadApprovals();
    loadChains();
    loadParticulars();
}

PackNode DutyLoader::file(const char *name) const
{
    return PackNode::readFile(m_folder, QLatin1String(name));
}

QString DutyLoader::office(const PackNode &node, const char *key) const
{
    return m_offices.optionalReference(node, key);
}

/// Profile flags; "a|b" is one of two.
QStringList DutyLoader::flags(const PackNode &node) const
{
    QStringList when = node.optionalTexts("when");
    for (const QString &alternatives : when) {
        for (const QString &flag : alternatives.split(u'|'))
            m_flags.require(node, "when", flag);
    }
    return when;
}

void DutyLoader::loadOffices()
{
    const PackNode root = file("offices.json");
    root.allowOnly({"offices"});
    for (const PackNode &node : root.list("offices")) {
        node.allowOnly({"id", "title", "holder", "article"});
        m_policy.offices << PolicyOffice {m_offices.take(node), node.text("title"),
                                          node.optionalText("holder"), m_articles.optionalReference(node)};
    }
}

void DutyLoader::loadProfile()
{
    const PackNode root = file("profile.json");
    root.allowOnly({"questions"});
    for (const PackNode &node : root.list("questions", 0)) {
        node.allowOnly({"id", "text", "help", "article"});
        m_policy.profile << PolicyProfileQuestion {m_flags.take(node), node.text("text"),
                                                   node.optionalText("help"), m_articles.reference(node)};
    }
}

void DutyLoader::loadParameters()
{
    const PackNode root = file("parameters.json");
    root.allowOnly({"parameters"});
    for (const PackNode &node : root.list("parameters", 0)) {
        node.allowOnly({"id", "kind", "article", "label", "help", "unit", "suggestion", "when"});
        PolicyParameter parameter;
        parameter.id = m_parameters.take(node);
        parameter.kind = wordOf<PolicyParameter::Kind>(node, "kind", parameterKindKeys);
        parameter.article = m_articles.reference(node);
        parameter.label = node.text("label");
        parameter.help = node.optionalText("help");
        parameter.unit = node.optionalText("unit");
        parameter.suggestion = node.optionalText("suggestion");
        parameter.when = flags(node);
        m_policy.parameters << parameter;
    }
}

void DutyLoader::loadPositions()
{
    const PackNode root = file("positions.json");
    root.allowOnly({"positions"});
    for (const PackNode &node : root.list("positions", 0)) {
        node.allowOnly({"id", "article", "question", "position", "is_slip"});
        m_policy.positions << PolicyPosition {m_positions.take(node), m_articles.optionalReference(node),
                                              node.text("question"), node.text("position"),
                                              node.optionalFlag("is_slip")};
    }
}

void DutyLoader::loadChecklists(const PackNode &root)
{
    root.allowOnly({"checklists"});
    for (const PackNode &node : root.list("checklists")) {
        node.allowOnly({"id", "title", "article", "occasion", "when", "items"});
        PolicyChecklist checklist;
        checklist.id = m_checklists.take(node);
        checklist.title = node.text("title");
        checklist.article = m_articles.reference(node);
        checklist.occasion = node.oneOf("occasion", {QStringLiteral("conduct"), QStringLiteral("list")});
        checklist.when = flags(node);
        for (const PackNode &item : node.list("items")) {
            item.allowOnly({"id", "article", "text"});
            checklist.items << PolicyChecklist::Item {m_checkItems.take(item), m_articles.reference(item),
                                                      item.text("text")};
        }
        m_policy.checklists << checklist;
    }
}

void DutyLoader::loadDuties(const PackNode &root)
{
    root.allowOnly({"duties"});
    for (const PackNode &node : root.list("duties", 0))
        m_policy.duties << duty(node);
}

PolicyDuty DutyLoader::duty(const PackNode &node)
{
    node.allowOnly({"id", "article", "actor", "cooperation", "ja", "en", "strength", "speed", "trigger",
                    "when", "cycle", "approver", "report_to", "evidence", "area", "proof", "positions",
                    "note"});
    PolicyDuty duty;
    duty.id = m_duties.take(node);
    duty.article = m_articles.reference(node);
    duty.actor = office(node, "actor");
    duty.cooperation = node.optionalFlag("cooperation");
    duty.text = node.text("ja");
    duty.english = node.text("en");
    duty.strength = wordOf<DutyStrength>(node, "strength", strengthKeys);
    duty.speed = wordOf<DutySpeed>(node, "speed", speedKeys);
    duty.trigger = node.optionalText("trigger");
    duty.when = flags(node);
    duty.cycle = node.optionalText("cycle");
    if (!duty.cycle.isEmpty() && duty.cycle != QLatin1String("fiscal_year"))
        m_parameters.require(node, "cycle", duty.cycle);
    duty.approvers = m_offices.references(node, "approver");
    duty.reportTo = m_offices.references(node, "report_to");
    duty.evidence = node.optionalText("evidence");
    duty.area = node.text("area");
    readProof(node.object("proof"), duty);
    duty.positions = m_positions.references(node, "positions");
    duty.note = node.optionalText("note");
    return duty;
}

/// A proof that the program does not know would leave a duty open for ever, or worse.
void DutyLoader::readProof(const PackNode &node, PolicyDuty &duty) const
{
    static constexpr const char *kinds[] = {"record", "rule", "checklist", "document", "uncovered"};
    node.allowOnly({"kind", "ref", "of", "also", "intended"});
    duty.proof = wordOf<ProofKind>(node, "kind", kinds);
    duty.proofRef = node.text("ref");
    switch (duty.proof) {
    case ProofKind::Record:
    case ProofKind::Rule:
    case ProofKind::Document:
        duty.proofOf = readRule(node).of;
        for (const PackNode &also : node.optionalList("also")) {
            also.allowOnly({"ref", "of"});
            duty.alsoProofs << readRule(also);
        }
        break;
    case ProofKind::Checklist:
        m_checkItems.require(node, "ref", duty.proofRef);
        break;
    case ProofKind::Uncovered:
        duty.intended = wordOf<ProofKind>(node, "intended", kinds);
        return;
    }
    if (!node.optionalText("intended").isEmpty())
        node.refuse(
            "intended",
            QCoreApplication::translate("PolicyPack", "Only an uncovered duty has an intended proof."));
}

DutyProofRef DutyLoader::readRule(const PackNode &node) const
{
    DutyProofRef ref {node.text("ref"), node.optionalText("of")};
    const DutyRule *rule = findDutyRule(ref.rule);
    if (!rule)
        node.refuse(
            "ref", QCoreApplication::translate("PolicyPack", "This program has no rule '%1'.").arg(ref.rule));
    const bool isChoice = std::any_of(rule->choices.begin(), rule->choices.end(), [&](const Choice &choice) {
        return ref.of == QLatin1String(choice.key);
    });
    if (rule->ofListItem)
        m_checkItems.require(node, "of", ref.of);
    else if (rule->choices.empty() ? !ref.of.isEmpty() : !isChoice)
        node.refuse("of",
                    QCoreApplication::translate("PolicyPack", "The rule '%1' does not know '%2'.")
                        .arg(ref.rule, ref.of));
    return ref;
}

void DutyLoader::loadApprovals()
{
    const PackNode root = file("approvals.json");
    root.allowOnly({"approvals"});
    PackIds ids;
    for (const PackNode &node : root.list("approvals", 0)) {
        node.allowOnly({"id", "title", "article", "requester", "approvers", "decided_here", "limited",
                        "particulars", "conditions", "checklist", "when", "note"});
        PolicyApprovalKind kind;
        kind.id = ids.take(node);
        kind.title = node.text("title");
        kind.article = m_articles.reference(node);
        kind.requester = office(node, "requester");
        kind.approvers = m_offices.references(node, "approvers");
        kind.decidedHere = node.optionalFlag("decided_here");
        kind.limited = node.optionalFlag("limited");
        kind.particulars = node.optionalTexts("particulars");
        kind.conditions = node.optionalTexts("conditions");
        kind.checklist = m_checklists.optionalReference(node, "checklist");
        kind.when = flags(node);
        kind.note = node.optionalText("note");
        m_policy.approvals << kind;
    }
}

void DutyLoader::loadChains()
{
    const PackNode root = file("chains.json");
    root.allowOnly({"chains", "breaches"});
    PackIds ids;
    for (const PackNode &node : root.list("chains", 0)) {
        node.allowOnly({"id", "event", "article", "from", "to", "speed", "note"});
        m_policy.chains << PolicyChain {ids.take(node),
                                        node.text("event"),
                                        m_articles.reference(node),
                                        office(node, "from"),
                                        m_offices.references(node, "to"),
                                        wordOf<DutySpeed>(node, "speed", speedKeys),
                                        node.optionalText("note")};
    }
    loadBreaches(root, ids);
}

void DutyLoader::loadBreaches(const PackNode &root, const PackIds &chains)
{
    PackIds ids;
    for (const PackNode &node : root.list("breaches", 0)) {
        node.allowOnly({"id", "title", "text", "kind", "channel", "chain", "stamps", "first_steps"});
        PolicyBreach breach;
        breach.id = ids.take(node);
        breach.title = node.text("title");
        breach.text = node.text("text");
        breach.kind = node.oneOf("kind", keysOf(choicesOf<IncidentKind>));
        breach.channel = node.oneOf("channel", QStringList(QString()) + keysOf(choicesOf<IncidentChannel>));
        breach.chain = chains.optionalReference(node, "chain");
        breach.stamps = node.optionalTexts("stamps");
        for (const QString &column : std::as_const(breach.stamps)) {
            const qsizetype index = columnIndex(Incident::spec, column);
            if (index < 0 || Incident::spec.fields[std::size_t(index)].kind != Kind::Moment)
                node.refuse(
                    "stamps",
                    QCoreApplication::translate("PolicyPack", "An incident has no moment '%1'.").arg(column));
        }
        breach.firstSteps = node.optionalTexts("first_steps");
        m_policy.breaches << breach;
    }
}

void DutyLoader::loadParticulars()
{
    const PackNode root = file("particulars.json");
    root.allowOnly({"records"});
    PackIds ids;
    for (const PackNode &node : root.list("records", 0)) {
        node.allowOnly({"id", "title", "article", "named", "ours"});
        m_policy.particulars << PolicyRecordParticulars {
            ids.take(node), node.text("title"), m_articles.reference(node), node.optionalTexts("named"),
            node.optionalTexts("ours")};
    }
}

} // namespace mamori
