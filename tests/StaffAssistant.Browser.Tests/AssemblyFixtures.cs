using StaffAssistant.Browser.Tests;

// One application and one browser for all tests, one test at a time: two cores are soon busy.
[assembly: AssemblyFixture(typeof(CountyBrowser))]
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]
