using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Adapters.Tests.Conformance;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Tests.Lucene;

public sealed class LucenePassageIndexTests : PassageIndexConformance, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staff-assistant-").FullName;
    private LucenePassageIndex _index;

    public LucenePassageIndexTests() => _index = new LucenePassageIndex(_folder, Analysis);

    protected override IPassageIndex Index => _index;

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    protected override IPassageIndex Reopen()
    {
        _index.Dispose();
        return _index = new LucenePassageIndex(_folder, Analysis);
    }
}
