// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/duty_loader.h"
#include "model/policy/form_layout.h"
#include "model/registers/all.h"
#include "model/registers/disposal.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

// The macro has to stand outside every namespace; without the call a static library drops its resources.
static void initialisePackResource()
{
    Q_INIT_RESOURCE(policy_pack);
}

namespace mamori {

namespace {

constexpr const char *axisKeys[] = {"confidentiality", "integrity", "availability"};

QStringList keysOf(std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys << QLatin1String(choice.key);
    return keys;
}

/// A list of these words, at least one.
QStringList someOf(const PackNode &node, const char *key, const QStringList &words)
{
    QStringList chosen = node.texts(key);
    if (chosen.isEmpty())
        node.refuse(key, QCoreApplication::translate("PolicyPack", "A text is missing."));
    for (const QString &word : std::as_const(chosen)) {
        if (!words.contains(word))
            node.refuse(key,
                        QCoreApplication::translate("PolicyPack", "'%1' is none of: %2")
                            .arg(word, words.join(QStringLiteral(", "))));
    }
    return chosen;
}

/// Fills a Policy file by file, in an order in which what is referred to is there already.
class PackLoader
{
public:
    explicit PackLoader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Policy load()
    {
        const PackNode pack = file("pack.json");
        loadPack(pack);
        loadArticles();
        loadLevels();
        loadQuestions();
        loadRestrictions();
        loadDisposals();
        loadForms();
        DutyLoader(m_folder, m_articles, m_policy).load(pack);
        return m_policy;
    }

private:
    PackNode file(const char *name) const { return PackNode::readFile(m_folder, QLatin1String(name)); }
    void loadPack(const PackNode &node);
    void loadArticles();
    static Article article(const PackNode &node, const QString &number);
    void loadLevels();
    void loadLevelsOf(const PackNode &node, Axis axis);
    void loadQuestions();
    PolicyQuestion::Answer answer(const PackNode &node, Axis axis, PackIds &ids) const;
    void loadRestrictions();
    void loadDisposals();
    PolicyDisposalRule disposalRule(const PackNode &node, PackIds &ids) const;
    void loadForms();
    PolicyFormColumn formColumn(const PackNode &node, PolicyLayout layout, const Register *reg,
                                PackIds &ids) const;

    static Axis axis(const PackNode &node);
    QString levelKey(const PackNode &node, const char *key, Axis axis) const;

    QString m_folder;
    PackArticles m_articles;
    Policy m_policy;
};

Axis PackLoader::axis(const PackNode &node)
{
    QStringList keys;
    for (const char *key : axisKeys)
        keys << QLatin1String(key);
    return allAxes[keys.indexOf(node.oneOf("axis", keys))];
}

QString PackLoader::levelKey(const PackNode &node, const char *key, Axis axis) const
{
    QString level = node.text(key);
    if (!m_policy.findLevel(axis, level))
        node.refuse(key,
                    QCoreApplication::translate("PolicyPack", "%1 has no level '%2'.")
                        .arg(m_policy.axisNames.value(axis), level));
    return level;
}

void PackLoader::loadPack(const PackNode &node)
{
    node.allowOnly({"id", "title", "version", "checklists", "duties"});
    m_policy.id = node.text("id");
    m_policy.title = node.text("title");
    m_policy.version = node.text("version");
}

void PackLoader::loadArticles()
{
    const PackNode root = file("articles.json");
    root.allowOnly({"articles"});
    int last = 0;
    for (const PackNode &node : root.list("articles")) {
        node.allowOnly({"number", "title", "chapter", "without_duty", "why"});
        const QString number = m_articles.numbers.take(node, "number");
        // 16の2 follows 16; a plain number follows its predecessor, or an article has been forgotten.
        const qsizetype branch = number.indexOf(u'の');
        const int main = number.left(branch).toInt();
        const int expected = branch < 0 ? last + 1 : last;
        if (main != expected || main == 0)
            node.refuse(
                "number",
                QCoreApplication::translate("PolicyPack", "Article %1 was expected here.").arg(expected));
        last = main;
        m_policy.articles << article(node, number);
    }
}

Article PackLoader::article(const PackNode &node, const QString &number)
{
    Article article {number, node.text("title"), node.text("chapter"), {}, {}};
    article.withoutDuty = node.oneOf(
        "without_duty", {QString(), QStringLiteral("upper_roles"), QStringLiteral("definition")});
    if (!article.withoutDuty.isEmpty())
        article.why = node.text("why");
    return article;
}

void PackLoader::loadLevels()
{
    const PackNode root = file("levels.json");
    root.allowOnly({"axes"});
    for (const PackNode &node : root.list("axes")) {
        node.allowOnly({"axis", "name", "levels"});
        const Axis a = axis(node);
        if (m_policy.levels.contains(a))
            node.refuse("axis",
                        QCoreApplication::translate("PolicyPack", "The axis stands here a second time."));
        m_policy.axisNames.insert(a, node.text("name"));
        loadLevelsOf(node, a);
    }
    for (const Axis a : allAxes) {
        if (!m_policy.levels.contains(a))
            root.refuse("axes",
                        QCoreApplication::translate("PolicyPack", "The axis '%1' is missing.")
                            .arg(QLatin1String(axisKeys[int(a)])));
    }
}

void PackLoader::loadLevelsOf(const PackNode &axisNode, Axis axis)
{
    PackIds keys;
    QList<PolicyLevel> levels;
    for (const PackNode &node : axisNode.list("levels", 2)) {
        node.allowOnly({"key", "label", "meaning", "article"});
        levels << PolicyLevel {keys.take(node, "key"), node.text("label"), node.text("meaning"),
                               m_articles.reference(node), int(levels.size())};
    }
    m_policy.levels.insert(axis, levels);
}

void PackLoader::loadQuestions()
{
    const PackNode root = file("questions.json");
    root.allowOnly({"questions"});
    PackIds ids;
    QSet<Axis> asked;
    for (const PackNode &node : root.list("questions")) {
        node.allowOnly({"id", "axis", "article", "text", "help", "answers"});
        PolicyQuestion question;
        question.id = ids.take(node);
        question.axis = axis(node);
        question.article = m_articles.reference(node);
        question.text = node.text("text");
        question.help = node.text("help");
        PackIds answerIds;
        for (const PackNode &answerNode : node.list("answers", 2))
            question.answers << answer(answerNode, question.axis, answerIds);
        asked << question.axis;
        m_policy.questions << question;
    }
    // An axis nobody asks about would come out as its lowest level for every asset.
    for (const Axis a : allAxes) {
        if (!asked.contains(a))
            root.refuse("questions",
                        QCoreApplication::translate("PolicyPack", "No question asks about %1.")
                            .arg(m_policy.axisNames.value(a)));
    }
}

PolicyQuestion::Answer PackLoader::answer(const PackNode &node, Axis axis, PackIds &ids) const
{
    node.allowOnly({"id", "text", "level", "reason"});
    PolicyQuestion::Answer answer;
    answer.id = ids.take(node);
    answer.text = node.text("text");
    if (node.optionalText("level").isEmpty()) {
        answer.reason = node.optionalText("reason");
        return answer;
    }
    answer.level = levelKey(node, "level", axis);
    answer.reason = node.text("reason");
    return answer;
}

void PackLoader::loadRestrictions()
{
    const PackNode root = file("restrictions.json");
    root.allowOnly({"restrictions"});
    PackIds ids;
    for (const PackNode &node : root.list("restrictions")) {
        node.allowOnly({"id", "article", "axis", "from_level", "when", "title", "text"});
        PolicyRestriction restriction;
        restriction.id = ids.take(node);
        restriction.article = m_articles.reference(node);
        restriction.axis = axis(node);
        restriction.fromLevel = levelKey(node, "from_level", restriction.axis);
        restriction.when = node.oneOf(
            "when", {QString(), QStringLiteral("recording_medium"), QStringLiteral("long_term_medium")});
        restriction.title = node.text("title");
        restriction.text = node.text("text");
        m_policy.restrictions << restriction;
    }
}

void PackLoader::loadDisposals()
{
    const PackNode root = file("disposals.json");
    root.allowOnly({"rules", "proofs"});
    PackIds ids;
    for (const PackNode &node : root.list("rules", 0))
        m_policy.disposalRules << disposalRule(node, ids);
    PackIds proofs;
    for (const PackNode &node : root.list("proofs", 0)) {
        node.allowOnly({"id", "article", "title", "text"});
        node.oneOf("id", keysOf(choicesOf<DestructionProof>));
        m_policy.disposalProofs << PolicyDisposalProof {proofs.take(node), m_articles.reference(node),
                                                        node.text("title"), node.text("text")};
    }
}

PolicyDisposalRule PackLoader::disposalRule(const PackNode &node, PackIds &ids) const
{
    node.allowOnly(
        {"id", "article", "kinds", "act", "from_level", "methods", "proof", "erasure_certificate", "text"});
    PolicyDisposalRule rule;
    rule.id = ids.take(node);
    rule.article = m_articles.reference(node);
    rule.kinds = someOf(node, "kinds", keysOf(choicesOf<AssetKind>));
    rule.act = node.oneOf("act", QStringList(QString()) + keysOf(choicesOf<DisposalKind>));
    if (!node.optionalText("from_level").isEmpty())
        rule.fromLevel = levelKey(node, "from_level", Axis::Confidentiality);
    rule.methods = someOf(node, "methods", keysOf(choicesOf<DisposalMethod>));
    rule.needsProof = node.optionalFlag("proof");
    rule.needsErasureCertificate = node.optionalFlag("erasure_certificate");
    rule.text = node.text("text");
    return rule;
}

void PackLoader::loadForms()
{
    const PackNode root = file("forms.json");
    root.allowOnly({"forms"});
    PackIds ids;
    for (const PackNode &node : root.list("forms")) {
        node.allowOnly({"id", "number", "title", "article", "register", "layout", "orientation", "stamps",
                        "note", "columns", "occasion", "recipient", "sections", "words"});
        PolicyForm form;
        form.id = ids.take(node);
        form.number = node.text("number");
        form.title = node.text("title");
        form.article = m_articles.reference(node);
        form.layout = layoutOf(node.oneOf("layout", QStringList(QString()) + layoutKeys()));
        form.reg = isAboutDuties(form.layout) ? node.oneOf("register", {QString()}) : node.text("register");
        const Register *reg = findRegister(form.reg);
        if (!reg && !form.reg.isEmpty())
            node.refuse(
                "register",
                QCoreApplication::translate("PolicyPack", "There is no register '%1'.").arg(form.reg));
        form.orientation
            = node.oneOf("orientation", {QStringLiteral("landscape"), QStringLiteral("portrait")});
        form.stamps = node.texts("stamps");
        form.note = node.optionalText("note");
        form.occasion = node.optionalText("occasion");
        form.recipient = node.optionalText("recipient");
        form.sections = node.optionalTexts("sections");
        for (const QString &words : form.sections + node.optionalTexts("words"))
            form.words << PolicyFormWord {words, words};
        PackIds columns;
        for (const PackNode &column : isList(form.layout) ? node.list("columns") : QList<PackNode>())
            form.columns << formColumn(column, form.layout, reg, columns);
        m_policy.forms << form;
    }
}

PolicyFormColumn PackLoader::formColumn(const PackNode &node, PolicyLayout layout, const Register *reg,
                                        PackIds &ids) const
{
    node.allowOnly({"column", "title", "group", "width", "align"});
    PolicyFormColumn column;
    column.column = ids.take(node, "column");
    const bool isOfRegister = reg && columnIndex(*reg, column.column) >= 0;
    if (!isOfRegister && !computedColumns(layout).contains(column.column)) {
        node.refuse("column",
                    reg ? QCoreApplication::translate("PolicyPack", "The register '%1' has no column '%2'.")
                              .arg(QLatin1String(reg->table), column.column)
                        : QCoreApplication::translate("PolicyPack", "The list of duties has no column '%1'.")
                              .arg(column.column));
    }
    column.title = node.text("title");
    column.group = node.optionalText("group");
    column.width = node.positiveNumber("width");
    column.align
        = node.oneOf("align", {QStringLiteral("left"), QStringLiteral("centre"), QStringLiteral("right")});
    return column;
}

} // namespace

Policy loadPolicy(const QString &folder)
{
    return PackLoader(folder).load();
}

const Policy &builtInPolicy()
{
    static const Policy policy = [] {
        initialisePackResource();
        return loadPolicy(QStringLiteral(":/mamori/policy/kanuma-r7"));
    }();
    return policy;
}

} // namespace mamori
