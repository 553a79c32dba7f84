// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Every page, dialog and paper of the program as pictures, light and dark, in Japanese and English, with
// usual and large text: mamori-gallery DIR [NAME]. With a name: only the pictures that have it in theirs, in
// the usual look.

#include "ui/shell/gallery.h"

#include "translations/language.h"

#include "app/session.h"
#include "model/sample/sample_section.h"
#include "reports/forms/form_maker.h"
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

/// One way to look at the program, in a folder of its own.
struct Variant {
    const char *folder; ///< "" = the gallery itself
    const char *title;
    const char *language;
    Look look;
    int fontPercent;
};

constexpr Variant variants[] = {{"", "日本語", "ja", Look::Light, 100},
                                {"dark", "暗い配色", "ja", Look::Dark, 100},
                                {"english", "English", "en", Look::Light, 100},
                                {"large", "文字 200 %", "ja", Look::Light, 200},
                                {"large-dark", "文字 200 %、暗い配色", "ja", Look::Dark, 200}};

QString figures(const QDir &folder, const QString &title, const QStringList &pictures)
{
    QString html = QStringLiteral("<h2>%1</h2>\n").arg(title);
    for (const QString &picture : pictures) {
        const QString path = folder.relativeFilePath(picture);
        html += QStringLiteral("<figure><a href=\"%1\"><img src=\"%1\" loading=\"lazy\" alt=\"\"></a>"
                               "<figcaption>%2</figcaption></figure>\n")
                    .arg(path, QFileInfo(picture).completeBaseName());
    }
    return html;
}

QByteArray page(const QString &body)
{
    return QStringLiteral("<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>守り台帳</title>\n"
                          "<style>body{font-family:sans-serif;margin:2em;background:#f4f5f2;color:#1e2a2e}"
                          "figure{display:inline-block;margin:0 1em 1em 0;vertical-align:top}"
                          "img{width:460px;border:1px solid #d3d9d5}figcaption{font-size:.85em}</style>\n"
                          "<h1>守り台帳</h1>\n%1</html>\n")
        .arg(body)
        .toUtf8();
}

int render(QApplication &application, const QDir &folder, const QString &only)
{
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const Session session {builtInPolicy(), Clock::fixed(QDate(2026, 10, 1)), out, messages};
    const QTemporaryDir desk;
    const QString path = desk.filePath(QStringLiteral("sample.mamori"));
    const DataKey key = Ledger::create(path, Secret::fromPassword(QStringLiteral("gallery"))).key;
    QStringList papers;
    useLanguage(QStringLiteral("ja"));
    {
        const OpenLedger open = openWithKey(path, key, session);
        fillWithSample(*open.records, session.policy);
        for (const PolicyForm &form : session.policy.forms) {
            if (form.id.contains(only))
                papers << renderPaper(makeForm(form.id, *open.records, session.policy), folder, form.id);
        }
    }
    QString body = figures(folder, QStringLiteral("様式"), papers);
    qsizetype count = papers.size();
    for (const Variant &variant : variants) {
        if (!only.isEmpty() && !QLatin1String(variant.folder).isEmpty())
            continue; // the usual look will do
        useLanguage(QLatin1String(variant.language));
        applyTheme(application, variant.look, variant.fontPercent);
        const QStringList pictures
            = renderGallery(folder.filePath(QLatin1String(variant.folder)), session.policy, session.clock,
                            Ledger::open(path, key), only);
        body += figures(folder, QString::fromUtf8(variant.title), pictures);
        count += pictures.size();
    }
    writeFile(folder.filePath(QStringLiteral("index.html")), page(body));
    out << count << " pictures in " << folder.path() << Qt::endl;
    return Done;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(MAMORI_VERSION));
    const QStringList words = QApplication::arguments();
    const QDir folder(words.value(1, QStringLiteral("gallery")));
    folder.mkpath(QStringLiteral("."));
    return render(application, folder, words.value(2));
}
