// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

#include "model/registers/all.h"
#include "model/rules/duty_rules.h"
#include "model/rules/profile.h"

#include <QJsonDocument>

namespace mamori {

namespace {

struct Line {
    bool changes = false;
    const Register *reg = nullptr;
    QJsonObject values;
};

QList<Line> linesOf(const char *text)
{
    QList<Line> lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const bool changes = line.startsWith(u'=');
        const QString table = line.section(u' ', 0, 0).remove(u'=');
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(line.section(u' ', 1).toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(line);
        lines << Line {changes, findRegister(table), json.object()};
        EXPECT_TRUE(lines.last().reg) << qPrintable(table);
    }
    return lines;
}

} // namespace

void RecordStoryTest::write(const char *lines)
{
    for (const Line &line : linesOf(lines)) {
        const Register &reg = *line.reg;
        qint64 newest = 0;
        for (const Stored &stored : records.list(reg))
            newest = std::max(newest, stored.id);
        QJsonObject json = toJson(reg, line.changes ? records.find(reg, newest)->values : reg.blank());
        for (auto it = line.values.begin(); it != line.values.end(); ++it)
            json.insert(it.key(), it.value());
        const QString caption = QLatin1String(reg.caption);
        if (!json.contains(caption))
            json.insert(caption, QStringLiteral("件名"));
        if (line.changes)
            records.change(reg, newest, fromJson(reg, json));
        else
            records.add(reg, fromJson(reg, json));
    }
}

void RecordStoryTest::play(const RecordStory &story)
{
    const QString duty = QLatin1String(story.duty);
    const QDate last = QDate::fromString(QLatin1String(story.due), Qt::ISODate);
    if (*story.parameter)
        records.setSetting(QLatin1String(parameterSettings) + QLatin1String(story.parameter),
                           QStringLiteral("12"));
    write(story.before);
    if (last.isValid()) {
        go(last);
        EXPECT_EQ(state(story.duty), "due") << qPrintable(status(duty).reason);
        EXPECT_EQ(due(story.duty), last) << qPrintable(due(story.duty).toString(Qt::ISODate));
        go(last.addDays(1));
        EXPECT_EQ(state(story.duty), story.rolls ? "due" : "overdue");
        EXPECT_EQ(due(story.duty), story.rolls ? last.addYears(1) : last);
    } else {
        EXPECT_EQ(state(story.duty), "violated") << qPrintable(status(duty).reason);
    }
    EXPECT_FALSE(status(duty).task.isEmpty());
    EXPECT_FALSE(status(duty).reason.isEmpty());

    write(story.prove);
    const DutyStatus &proved = status(duty);
    EXPECT_EQ(keyOf(proved.state).toStdString(), "fulfilled") << qPrintable(proved.reason);
    ASSERT_FALSE(proved.proofs.isEmpty());
    EXPECT_FALSE(proved.proofs.first().text.isEmpty());
    EXPECT_TRUE(proved.task.isEmpty());
    EXPECT_EQ(book->duties(), fromScratch());
}

static QStringList rulesOf(std::span<const RecordStory> stories)
{
    QStringList rules;
    for (const RecordStory &story : stories) {
        const PolicyDuty *duty = builtInPolicy().findDuty(QLatin1String(story.duty));
        const QList<Line> lines = linesOf(story.before);
        QStringList proofs {duty->proofRef};
        for (const DutyProofRef &also : duty->alsoProofs)
            proofs << also.rule;
        // Of several rules it is told of that over the register it tells of.
        for (const QString &proof : proofs) {
            const DutyRule *rule = findDutyRule(proof);
            if (proofs.size() == 1 || (rule && !lines.isEmpty() && rule->reg == lines.last().reg))
                rules << proof;
        }
    }
    return rules;
}

QList<std::span<const RecordStory>> &recordStories()
{
    static QList<std::span<const RecordStory>> all;
    return all;
}

QStringList rulesToldByRecords()
{
    QStringList rules;
    for (const std::span<const RecordStory> stories : recordStories())
        rules += rulesOf(stories);
    return rules;
}

} // namespace mamori
