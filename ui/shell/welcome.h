// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: samples, one's own prices, recent files.
#pragma once
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace farthing::ui {

class Welcome : public QWidget {
    Q_OBJECT
public:
    explicit Welcome(QWidget *parent = nullptr);
    void refreshRecent();

signals:
    void sampleChosen(const QString &id);
    void fileChosen(const QString &path);
    void openAsked();
    void newAsked();
    void importAsked();
    void guideAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSamples();
    QWidget *makeOwnData();
    QWidget *makeSide();
    void arrange();
    QWidget *m_main = nullptr, *m_side = nullptr;
    QGridLayout *m_body = nullptr, *m_samples = nullptr;
    std::vector<QWidget *> m_sampleCards;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace farthing::ui
