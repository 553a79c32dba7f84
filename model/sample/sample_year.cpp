// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/sample/sample_year.h"

#include "model/rules/profile.h"

#include <QFile>
#include <QJsonDocument>

namespace mamori {

namespace {

QJsonDocument readChapter(const char *name)
{
    QFile file(QStringLiteral(":/mamori/sample/%1.json").arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QJsonParseError error;
    QJsonDocument chapter = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT_X(!chapter.isNull(), name, qPrintable(error.errorString()));
    return chapter;
}

void addSettings(Records &records, const QJsonObject &json, const char *prefix)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString value
            = it->isBool() ? (it->toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : it->toString();
        records.setSetting(QLatin1String(prefix) + it.key(), value);
    }
}

} // namespace

void fillSampleYear(Records &records, SampleStory &story)
{
    const QJsonObject settings = readChapter("year_settings").object();
    addSettings(records, settings.value(QLatin1String("profile")).toObject(), profileSettings);
    addSettings(records, settings.value(QLatin1String("parameters")).toObject(), parameterSettings);
    // What others link to comes first.
    for (const char *chapter : {"year_places", "year_approvals", "year_assets", "year_people", "year_matters",
                                "year_systems", "year_checks"})
        story.tell(readChapter(chapter).array());
}

} // namespace mamori
