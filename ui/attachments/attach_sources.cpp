// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attach_sources.h"

#include "model/clock.h"
#include "model/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace mamori {

namespace {

AttachableFile pngOf(const QImage &picture, const QString &name, qint64 limit)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    picture.save(&png, "PNG");
    if (const auto problem = attachmentProblem(name, png.data().size(), limit))
        throw Error(ErrorCode::Refused, problem->text);
    return attachableFile(name, png.data());
}

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// As the clock in Japan shows it.
QString pictureName(const QDateTime &now)
{
    return QCoreApplication::translate("AttachSource", "Picture %1.png")
        .arg(now.toUTC().addSecs(japanOffset).toString(QStringLiteral("yyyy-MM-dd HHmmss")));
}

} // namespace

QList<AttachSource> attachSources(const QStringList &paths, qint64 limit)
{
    QList<AttachSource> sources;
    for (const QString &path : paths)
        sources << AttachSource {QFileInfo(path).fileName(),
                                 [path, limit] { return readAttachable(path, limit); }};
    return sources;
}

QList<AttachSource> attachSources(const QMimeData &data, const QDateTime &now, qint64 limit)
{
    const QStringList paths = pathsIn(data);
    if (!paths.isEmpty() || !data.hasImage())
        return attachSources(paths, limit);
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return {};
    const QString name = pictureName(now);
    return {{name, [picture, name, limit] { return pngOf(picture, name, limit); }}};
}

bool canAttach(const QMimeData &data)
{
    return !pathsIn(data).isEmpty() || data.hasImage();
}

} // namespace mamori
