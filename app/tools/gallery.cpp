// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Every page, dialog and paper of the program as pictures: mamori-gallery DIR [ja|en]

#include "ui/shell/gallery.h"

#include "translations/language.h"

#include "app/papers.h"
#include "model/sample/sample_section.h"
#include "ui/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfDocument>
#include <QTemporaryDir>

using namespace mamori;

namespace {

/// The pages of a paper at 150 dpi.
QStringList renderPaper(const QByteArray &pdf, const QDir &folder, const QString &name)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList paths;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSize size = (document.pagePointSize(page) * 150.0 / 72.0).toSize();
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white); // the page itself has no ground
        QPainter(&image).drawImage(0, 0, document.render(page, size));
        paths << folder.filePath(QStringLiteral("paper-%1-%2.png").arg(name).arg(page + 1));
        image.save(paths.last());
    }
    return paths;
}

void writeIndex(const QDir &folder, const QStringList &pictures)
{
    QString html = QStringLiteral("<!doctype html><meta charset=\"utf-8\"><title>Mamori</title>\n");
    for (const QString &picture : pictures) {
        const QString name = QFileInfo(picture).fileName();
        html += QStringLiteral(
                    "<figure><img src=\"%1\" width=\"960\" alt=\"\"><figcaption>%1</figcaption></figure>\n")
                    .arg(name);
    }
    writeFile(folder.filePath(QStringLiteral("index.html")), html.toUtf8());
}

int render(const QDir &folder)
{
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const Session session {builtInPolicy(), Clock::fixed(QDate(2026, 10, 1)), out, messages};
    const QTemporaryDir desk;
    const QString path = desk.filePath(QStringLiteral("sample.mamori"));
    const DataKey key = Ledger::create(path, Secret::fromPassword(QStringLiteral("gallery"))).key;
    QStringList pictures;
    {
        const OpenLedger open = openWithKey(path, key, session);
        fillWithSample(*open.records, session.policy);
        for (const PolicyForm &form : session.policy.forms)
            pictures << renderPaper(makeForm(form.id, *open.records, session.policy), folder, form.id);
    }
    pictures << renderGallery(folder.path(), session.policy, session.clock, Ledger::open(path, key));
    writeIndex(folder, pictures);
    out << pictures.size() << " pictures in " << folder.path() << Qt::endl;
    return Done;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    useLanguage(words.value(2, QStringLiteral("ja")));
    applyTheme(application);
    const QDir folder(words.value(1, QStringLiteral("gallery")));
    folder.mkpath(QStringLiteral("."));
    return render(folder);
}
