// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "model/store/attachments.h"
#include "ui/attachments/attachment_viewer.h"
#include "ui/attachments/picture_view.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/signature_area.h"
#include "ui/people/signature_dialog.h"
#include "ui/preview/paper_preview.h"
#include "ui/wizards/record_wizards.h"

#include <QPointingDevice>
#include <QTabletEvent>

using namespace mamori;

namespace {

class SignatureTest : public UiTest
{
protected:
    SignatureTest()
    {
        addStaff("見本 一郎", Employment::Regular, Office::SectionManager);
        shiro = addStaff("練習 四郎", Employment::FiscalYearAppointed);
        kokichi = addStaff("試験 幸吉", Employment::FiscalYearAppointed);
    }
    Records &records() { return workspace->records(); }
    Id<Staff> addStaff(const char *name, Employment employment, Office office = Office::None)
    {
        Staff staff;
        staff.name = QString::fromUtf8(name);
        staff.reading = staff.name;
        staff.employment = employment;
        staff.office = office;
        staff.startedOn = QDate(2026, 4, 1);
        return records().add(staff);
    }
    QList<ConsentStanding> lacking() { return lackingStandings(records(), clock.today()); }
    QList<ConsentStanding> lacking(Id<Staff> person)
    {
        QList<ConsentStanding> standings = lacking();
        standings.removeIf([person](const ConsentStanding &one) { return one.staff != person; });
        return standings;
    }
    /// Strokes of the mouse over the sheet, in parts of its width and height. It stands in the middle of its
    /// widget and keeps its shape.
    static void draw(SignatureArea &area, const QList<QPointF> &points)
    {
        const QSizeF sheet = SignatureArea::area.scaled(QSizeF(area.size()), Qt::KeepAspectRatio);
        const QPointF corner = QPointF(area.width() - sheet.width(), area.height() - sheet.height()) / 2;
        const auto at = [sheet, corner](QPointF part) {
            return (corner + QPointF(sheet.width() * part.x(), sheet.height() * part.y())).toPoint();
        };
        QTest::mousePress(&area, Qt::LeftButton, {}, at(points.first()));
        for (const QPointF point : points) {
            QMouseEvent move(QEvent::MouseMove, at(point), area.mapToGlobal(at(point)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&area, &move);
        }
        QTest::mouseRelease(&area, Qt::LeftButton, {}, at(points.last()));
    }
    static void signWithTheMouse(SignatureDialog &dialog)
    {
        draw(dialog.area(), {{0.3, 0.4}, {0.4, 0.7}, {0.5, 0.3}});
        draw(dialog.area(), {{0.55, 0.4}, {0.7, 0.6}});
    }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        auto *found = childNamed<QPushButton>(&dialog, text);
        EXPECT_TRUE(found) << text.toStdString();
        return found;
    }
    static void tabTo(const QWidget *target)
    {
        ASSERT_TRUE(target);
        for (int i = 0; i < 40 && !target->hasFocus(); ++i)
            press(Qt::Key_Tab);
        EXPECT_TRUE(target->hasFocus());
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> shiro;
    Id<Staff> kokichi;
};

} // namespace

TEST_F(SignatureTest, strokesOfTheMouseBecomeTheSignatureOfTheConsent)
{
    SignatureDialog dialog(*workspace, lacking(shiro));
    activate(dialog);
    EXPECT_TRUE(shownText(dialog).contains(QStringLiteral("練習 四郎")));
    EXPECT_TRUE(shownText(dialog).contains(QStringLiteral("第1版")));
    EXPECT_EQ(dialog.findChild<QPlainTextEdit *>()->toPlainText(), consentText(records()).text);
    auto *agree = button(dialog, SignatureDialog::tr("I &agree"));
    clickOn(agree);
    EXPECT_EQ(records().count(Consent::spec), 0) << "the box is still empty";
    draw(dialog.area(), {{0.5, 0.5}});
    clickOn(agree);
    EXPECT_EQ(records().count(Consent::spec), 0) << "a dot is none";
    clickOn(button(dialog, SignatureDialog::tr("&Clear")));
    EXPECT_TRUE(dialog.area().strokes().isEmpty());
    signWithTheMouse(dialog);
    draw(dialog.area(), {{0.1, 0.1}, {0.9, 0.9}});
    clickOn(button(dialog, SignatureDialog::tr("Take the last stroke &back")));
    ASSERT_EQ(dialog.area().strokes().size(), 2);
    const QList<PenStroke> strokes = dialog.area().strokes();
    EXPECT_NEAR(strokes.first().first().x(), SignatureArea::area.width() * 0.3, 20);
    clickOn(agree);
    EXPECT_EQ(dialog.signedCount(), 1);
    EXPECT_TRUE(dialog.area().strokes().isEmpty()) << "nobody sees it afterwards";
    ASSERT_EQ(records().count(Consent::spec), 1);
    const Id<Consent> id {records().list(Consent::spec).first().id};
    EXPECT_EQ(records().find(id)->staff, shiro);
    EXPECT_EQ(records().find(id)->signedOn, clock.today());
    const Attachments attachments(workspace->ledger(), records());
    const auto signature = signatureOf(attachments, id);
    ASSERT_TRUE(signature);
    ASSERT_EQ(signature->strokes.size(), 2);
    EXPECT_EQ(signature->strokes.first().size(), strokes.first().size());
    records().undo();
    EXPECT_EQ(records().count(Consent::spec), 0);
    EXPECT_TRUE(attachments.of(Consent::spec, id.value).isEmpty()) << "one step holds it all";
}

TEST_F(SignatureTest, aPenWritesFinerThanAMouse)
{
    SignatureArea area;
    area.resize(SignatureArea::area.toSize());
    activate(area);
    const auto send = [&area](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, at, 0.5, 0, 0, 0, 0, 0,
                           Qt::NoModifier, Qt::LeftButton, buttons);
        QApplication::sendEvent(&area, &event);
        EXPECT_TRUE(event.isAccepted()) << "or the mouse would write it again";
    };
    send(QEvent::TabletMove, {5, 5}, Qt::NoButton);
    EXPECT_TRUE(area.strokes().isEmpty()) << "a pen in the air writes nothing";
    send(QEvent::TabletPress, {100.25, 100.75}, Qt::LeftButton);
    send(QEvent::TabletMove, {200, 150.5}, Qt::LeftButton);
    send(QEvent::TabletMove, {2000, -50}, Qt::LeftButton);
    send(QEvent::TabletRelease, {2000, -50}, Qt::NoButton);
    ASSERT_EQ(area.strokes().size(), 1);
    EXPECT_EQ(area.strokes().first().first(), QPointF(100.25, 100.75));
    EXPECT_EQ(area.strokes().first().last(), QPointF(SignatureArea::area.width(), 0)) << "it stays within";
    press(Qt::Key_Delete);
    EXPECT_TRUE(area.strokes().isEmpty());
}

TEST_F(SignatureTest, theDeviceGoesRoundAndShowsNobodyTheOneBefore)
{
    SignatureDialog dialog(*workspace, lacking());
    activate(dialog);
    const QString first = lacking().at(0).person.name;
    const QString second = lacking().at(1).person.name;
    EXPECT_TRUE(shownText(dialog).contains(first));
    EXPECT_FALSE(shownText(dialog).contains(second));
    EXPECT_FALSE(dialog.area().isVisible());
    clickOn(button(dialog, SignatureDialog::tr("&I am %1").arg(first)));
    signWithTheMouse(dialog);
    clickOn(button(dialog, SignatureDialog::tr("I &agree")));
    EXPECT_EQ(lacking().size(), 1) << "stored at once";
    EXPECT_TRUE(shownText(dialog).contains(second));
    EXPECT_FALSE(shownText(dialog).contains(first));
    clickOn(button(dialog, SignatureDialog::tr("&I am %1").arg(second)));
    EXPECT_TRUE(dialog.area().strokes().isEmpty());
    clickOn(button(dialog, SignatureDialog::tr("&Not now")));
    EXPECT_EQ(dialog.signedCount(), 1);
    EXPECT_EQ(dialog.onPaperCount(), 0);
    EXPECT_EQ(lacking().size(), 1);
    clickOn(button(dialog, SignatureDialog::tr("Close")));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(SignatureTest, whoUsesTheKeyboardSignsOnPaperInstead)
{
    SignatureDialog dialog(*workspace, lacking());
    activate(dialog);
    press(Qt::Key_Return); // I am …
    tabTo(&dialog.area());
    EXPECT_FALSE(dialog.area().accessibleName().isEmpty());
    EXPECT_FALSE(dialog.area().accessibleDescription().isEmpty());
    tabTo(button(dialog, SignatureDialog::tr("Sign on &paper instead")));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    tabTo(button(dialog, SignatureDialog::tr("Sign on &paper instead")));
    press(Qt::Key_Space);
    EXPECT_EQ(dialog.onPaperCount(), 2);
    EXPECT_EQ(records().count(Consent::spec), 0) << "nothing was signed";
    tabTo(button(dialog, SignatureDialog::tr("&Print their sheets…")));
    press(Qt::Key_Space);
    auto *paper = dialog.findChild<PaperPreview *>();
    ASSERT_TRUE(paper);
    ASSERT_TRUE(waitFor([paper] { return paper->isReady(); }));
    EXPECT_EQ(paper->pageCount(), 2);
    paper->reject();
}

TEST_F(SignatureTest, thoseTickedOnTheConsentsPageSign)
{
    ConsentDialog consents(*workspace);
    activate(consents);
    consents.list().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    clickOn(button(consents, ConsentDialog::tr("Si&gn on the screen…")));
    auto *dialog = consents.findChild<SignatureDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(waitFor([dialog] { return dialog->isVisible(); }));
    signWithTheMouse(*dialog);
    clickOn(button(*dialog, SignatureDialog::tr("I &agree")));
    dialog->accept();
    EXPECT_EQ(lacking().size(), 1);
    EXPECT_TRUE(consents.chosen().size() == 1) << "who has signed is ticked no more";
    ASSERT_TRUE(waitFor([&consents] { return !consents.findChild<SignatureDialog *>(); }));
}

TEST_F(SignatureTest, isOfferedForOneConsentAndForAllWhoLackOne)
{
    Consent asked;
    asked.staff = shiro;
    asked.needed = true;
    asked.appointedFrom = QDate(2026, 4, 1);
    const Id<Consent> id = records().add(asked);
    const RecordWizard *one = findRecordWizard(QStringLiteral("sign_consent"));
    ASSERT_TRUE(one);
    EXPECT_TRUE(one->fits(toValues(asked)));
    const std::unique_ptr<QDialog> dialog(one->make(*workspace, id.value, nullptr));
    activate(*dialog);
    auto *signing = qobject_cast<SignatureDialog *>(dialog.get());
    ASSERT_TRUE(signing);
    signWithTheMouse(*signing);
    clickOn(button(*signing, SignatureDialog::tr("I &agree")));
    const Consent stored = *records().find(id);
    EXPECT_EQ(stored.signedOn, clock.today());
    EXPECT_FALSE(one->fits(toValues(stored)));

    const RecordWizard *print = findRecordWizard(QStringLiteral("print_consent"));
    const std::unique_ptr<QDialog> preview(print->make(*workspace, id.value, nullptr));
    auto *paper = qobject_cast<PaperPreview *>(preview.get());
    ASSERT_TRUE(paper);
    ASSERT_TRUE(waitFor([paper] { return paper->isReady(); }));
    EXPECT_EQ(paper->pageCount(), 1);

    const RecordWizard *round = findRecordWizard(QStringLiteral("sign_consents"));
    const std::unique_ptr<QDialog> rest(round->make(*workspace, 0, nullptr));
    activate(*rest);
    EXPECT_TRUE(shownText(*rest).contains(QStringLiteral("試験 幸吉")));
}

TEST_F(SignatureTest, isShownAmongTheAttachments)
{
    SignatureDialog dialog(*workspace, lacking(shiro));
    activate(dialog);
    signWithTheMouse(dialog);
    clickOn(button(dialog, SignatureDialog::tr("I &agree")));
    const Attachments attachments(workspace->ledger(), records());
    const qint64 consent = records().list(Consent::spec).first().id;
    const QList<Attached> attached = attachments.of(Consent::spec, consent);
    ASSERT_EQ(attached.size(), 1);
    AttachmentViewer viewer(*workspace, attached.first().attachment);
    activate(viewer);
    auto *picture = viewer.findChild<PictureView *>();
    ASSERT_TRUE(waitFor([picture] { return !picture->picture().isNull(); }));
    const QImage &image = picture->picture();
    int dark = 0;
    for (int y = 0; y < int(SignatureArea::area.height()); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    EXPECT_GT(dark, 500) << "the ink is there";
}

TEST_F(SignatureTest, saysWhenNobodyHasToSign)
{
    SignatureDialog dialog(*workspace, QList<ConsentStanding> {});
    activate(dialog);
    EXPECT_TRUE(
        shownText(dialog).contains(SignatureDialog::tr("Nobody has to sign: no consent is lacking.")));
    EXPECT_FALSE(childNamed<QPushButton>(&dialog, SignatureDialog::tr("&Print their sheets…")));
}
